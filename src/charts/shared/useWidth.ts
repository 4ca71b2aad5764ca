import { useLayoutEffect, useRef, useState } from "react";

const USUAL_TEXT = 16; // px of the root's text, before a person enlarges it

/** The width of an element in whole pixels, and how far text is enlarged (1: not). `usual` until measured. */
export function useWidth<Element extends HTMLElement>(usual: number) {
  const element = useRef<Element>(null);
  const [room, setRoom] = useState({ width: usual, textScale: 1 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const width = Math.max(120, Math.floor(current.clientWidth));
      const text = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const textScale = text / USUAL_TEXT || 1;
      setRoom((was) => (was.width === width && was.textScale === textScale ? was : { width, textScale }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, ...room };
}
