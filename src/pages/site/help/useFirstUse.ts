import { useEffect, useRef, useState, type RefObject } from "react";

const places = new Map<Element, (isFirst: boolean) => void>();
let isDue = false;

/** Finds, in the order of the page, the first place of each term that can be seen, and tells all places. */
function settle(): void {
  isDue = false;
  const found = new Set<string>();
  for (const element of document.querySelectorAll<HTMLElement>("[data-term]")) {
    const term = element.dataset.term!;
    const isFirst = !found.has(term) && (element.checkVisibility?.() ?? true);
    if (isFirst) found.add(term);
    // What has the focus keeps it.
    if (isFirst || element !== document.activeElement) places.get(element)?.(isFirst);
  }
}

function settleSoon(): void {
  if (!isDue) requestAnimationFrame(settle);
  isDue = true;
}

/** Whether an element with `data-term` is the first place of its term on the page; false until the page is drawn. */
export function useFirstUse<Place extends HTMLElement>(): {
  readonly place: RefObject<Place | null>;
  readonly isFirst: boolean;
} {
  const place = useRef<Place>(null);
  const [isFirst, setFirst] = useState(false);
  useEffect(() => {
    const element = place.current!;
    // Opening what was folded can bring a place before the first one.
    if (places.size === 0) document.addEventListener("toggle", settleSoon, true);
    places.set(element, setFirst);
    settleSoon();
    return () => {
      places.delete(element);
      if (places.size === 0) document.removeEventListener("toggle", settleSoon, true);
      settleSoon();
    };
  }, []);
  return { place, isFirst };
}
