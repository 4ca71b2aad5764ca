import { useEffect } from "react";
import { redo, undo } from "../../state/syncLink";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "text";
}

/** Ctrl or Cmd with Z undoes, with Shift and Z (or Y) redoes; a text field keeps its own undo. */
export function useShortcuts(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) undo();
      else if (key === "y" || (key === "z" && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
