import { useEffect } from "react";
import { isSingleKey, searchKey } from "./isSingleKey";

/** "/" opens the search, except where one types. */
export function useSearchKey(open: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isSingleKey(event, searchKey)) return;
      event.preventDefault();
      open();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open]);
}
