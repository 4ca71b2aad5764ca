import { useLayoutEffect, useRef, type RefObject } from "react";
import { placeHint, type Box } from "./placeHint";

const MARGIN = 16; // px to the edges of the window
const CLEAR = 8; // px around what is kept free
// What sticks to an edge of the window on narrow ones; what is lowest comes first in a page.
const STUCK = ".site-actions, .mini, .controls > .line-total";

/** What a step points at, as far as the page has it by now. */
export function targetsOf(selectors: readonly string[]): readonly HTMLElement[] {
  return selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
}

function around(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - CLEAR, top: top - CLEAR, width: width + 2 * CLEAR, height: height + 2 * CLEAR };
}

/** The part of the window that nothing sticks to: above what has come to its foot, below what has come to its top. */
function roomInside(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  let top = 0;
  let foot = Math.min(clientHeight, window.innerHeight);
  for (const element of document.querySelectorAll(STUCK)) {
    const box = element.getBoundingClientRect();
    if (getComputedStyle(element).position === "static") continue;
    if (Math.abs(box.top) < 1) top = box.bottom;
    if (Math.abs(box.bottom - foot) < 1) foot = box.top;
  }
  return { left: 0, top, width: clientWidth, height: foot - top };
}

/** Keeps a card in a corner of the window where it hides neither what it points at nor what has the focus. */
export function useHintPlace(selectors: readonly string[]): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = card.current!;
    const marked = new Set<HTMLElement>();
    function place() {
      const targets = targetsOf(selectors);
      for (const target of targets) {
        target.dataset.hinted = "";
        marked.add(target);
      }
      const { activeElement: active } = document;
      const focused = active && active !== document.body && !element.contains(active) ? [active] : [];
      const { left, top } = placeHint(
        { width: element.offsetWidth, height: element.offsetHeight },
        roomInside(),
        [...targets, ...focused].map(around),
        { margin: MARGIN, rtl: document.documentElement.dir === "rtl" },
      );
      // Moved by a transform, it shifts no layout, its own neither.
      element.style.transform = `translate(${left}px, ${top}px)`;
    }
    place();
    const sized = new ResizeObserver(place);
    for (const each of [element, document.body]) sized.observe(each);
    const options = { capture: true, passive: true };
    for (const type of ["scroll", "resize", "focusin"]) window.addEventListener(type, place, options);
    return () => {
      sized.disconnect();
      for (const type of ["scroll", "resize", "focusin"]) window.removeEventListener(type, place, options);
      for (const target of marked) delete target.dataset.hinted;
    };
  }, [selectors]);
  return card;
}
