import { useEffect } from "react";

/**
 * Remembers where in the window a person last acted, for the style sheet: in a frame as high as its chart, the middle of
 * the window may be far out of sight, so what opens stands where it was asked for.
 */
export function useCardPlace(): void {
  useEffect(() => {
    const root = document.documentElement;
    function remember({ target }: Event) {
      // Inside a dialog the place stays that of the dialog.
      if (!(target instanceof Element) || target.closest("dialog")) return;
      root.style.setProperty("--asked-at", `${Math.round(target.getBoundingClientRect().top)}px`);
    }
    const events = ["click", "keydown"] as const;
    for (const name of events) document.addEventListener(name, remember, true);
    return () => {
      for (const name of events) document.removeEventListener(name, remember, true);
    };
  }, []);
}
