import { useEffect, useRef } from "react";
import type { Takeaway } from "./Takeaway";

const PAPER = "print";
const LATER = 2000; // ms after which a page has loaded what it shows

/** What lays a view out for paper, at once. */
type LayOut = () => () => void;

async function loadPaper(takeaway: Takeaway): Promise<LayOut> {
  const [{ layOutSheet }, makeParts] = await Promise.all([import("./layOutSheet"), takeaway.load()]);
  return () => layOutSheet(makeParts());
}

/**
 * Prints a view as a sheet of its own, whichever way printing is asked for. What that needs is loaded when the page has
 * nothing else to do, since a browser that prints waits for nobody. Returns how to print by a button.
 */
export function usePrint(takeaway: Takeaway): () => Promise<void> {
  const layOut = useRef<LayOut>(null);
  useEffect(() => {
    let isCurrent = true;
    layOut.current = null;
    const load = () =>
      void loadPaper(takeaway).then(
        (ready) => {
          if (isCurrent) layOut.current = ready;
        },
        // Without a network the page itself is printed.
        () => undefined,
      );
    const waiting = setTimeout(load, LATER);
    return () => {
      isCurrent = false;
      clearTimeout(waiting);
    };
  }, [takeaway]);
  useEffect(() => {
    let takeAway: (() => void) | null = null;
    const before = () => {
      takeAway ??= layOut.current?.() ?? null;
    };
    const after = () => {
      takeAway?.();
      takeAway = null;
    };
    const media = window.matchMedia(PAPER);
    const changed = () => (media.matches ? before() : after());
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    media.addEventListener("change", changed);
    return () => {
      after();
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      media.removeEventListener("change", changed);
    };
  }, []);
  return async () => {
    layOut.current ??= await loadPaper(takeaway);
    window.print();
  };
}
