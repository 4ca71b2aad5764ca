import { useCallback, useEffect, useRef, useState } from "react";

/** The mark that a tooltip stands beside. */
export interface Hint {
  readonly id: string;
  readonly anchor: DOMRect;
}

const LINGER = 180; // ms that a tooltip waits for the pointer to reach it

type Mark = Pick<Element, "getBoundingClientRect">;

/**
 * A tooltip for the mark under the pointer or with the focus; it waits for the pointer to come over. A scroll leaves the
 * pointer's mark behind; the focus takes its tooltip along, since it may have brought the scroll itself.
 */
export function useHint() {
  const [hint, setHint] = useState<Hint | null>(null);
  const shown = useRef<Mark>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setHint(null);
  }, []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHint(null), LINGER);
  }, []);
  const open = useCallback((id: string, mark: Mark) => {
    clearTimeout(timer.current);
    shown.current = mark;
    setHint({ id, anchor: mark.getBoundingClientRect() });
  }, []);
  useEffect(() => keep, [keep]);
  const isOpen = hint !== null;
  useEffect(() => {
    if (!isOpen) return;
    function onScroll() {
      const { current } = shown;
      const isFocused = current instanceof Element && current.contains(document.activeElement);
      setHint((last) => (isFocused && last ? { ...last, anchor: current.getBoundingClientRect() } : null));
    }
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, [isOpen]);
  return { hint, open, keep, leave, close };
}
