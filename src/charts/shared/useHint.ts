import { useCallback, useEffect, useRef, useState } from "react";

/** The mark that a tooltip stands beside. */
export interface Hint {
  readonly id: string;
  readonly anchor: DOMRect;
}

const LINGER = 180; // ms that a tooltip waits for the pointer to reach it

/** A tooltip for the mark under the pointer or with the focus; it waits for the pointer to come over. */
export function useHint() {
  const [hint, setHint] = useState<Hint | null>(null);
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
  const open = useCallback((id: string, mark: Pick<Element, "getBoundingClientRect">) => {
    clearTimeout(timer.current);
    setHint({ id, anchor: mark.getBoundingClientRect() });
  }, []);
  useEffect(() => keep, [keep]);
  return { hint, open, keep, leave, close };
}
