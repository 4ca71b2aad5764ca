import { useLayoutEffect, useRef, useState } from "react";

/** The width of an element in whole pixels, kept up to date. `usual` until it is measured, and on a server. */
export function useWidth<Element extends HTMLElement>(usual: number) {
  const element = useRef<Element>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(Math.max(120, Math.floor(current.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
