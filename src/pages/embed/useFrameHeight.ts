import { useEffect, type RefObject } from "react";

const PATIENCE = 1000; // ms in which the page around should have followed a change of height

/** Whether a message of the page around asks for the height; it says nothing else that is heeded. */
function isQuestion({ source, data }: MessageEvent<unknown>): boolean {
  const said = data as { readonly nestshift?: unknown } | null;
  return source === window.parent && typeof said === "object" && said?.nestshift === "ask";
}

/**
 * Tells the page around how high an element is, whenever that changes. Once the frame has been given that height, it has
 * no scrollbar, which would narrow it for a moment at each change; it has one again where the page does not follow.
 */
export function useFrameHeight(element: RefObject<HTMLElement | null>, isKept: boolean): void {
  useEffect(() => {
    const { current } = element;
    if (!current || !isKept || window.parent === window) return;
    const { dataset } = document.documentElement;
    let height = 0;
    let waiting = 0;
    function look() {
      clearTimeout(waiting);
      if (Math.abs(window.innerHeight - height) <= 1) dataset.kept = "";
      else waiting = window.setTimeout(() => delete dataset.kept, PATIENCE);
    }
    function say() {
      height = Math.ceil(current!.getBoundingClientRect().height);
      // Any page may embed a chart, and its height is no secret.
      window.parent.postMessage({ nestshift: "height", height }, "*");
      look();
    }
    const answer = (event: MessageEvent<unknown>) => isQuestion(event) && say();
    const sized = new ResizeObserver(say);
    sized.observe(current);
    window.addEventListener("message", answer);
    window.addEventListener("resize", look);
    return () => {
      sized.disconnect();
      clearTimeout(waiting);
      window.removeEventListener("message", answer);
      window.removeEventListener("resize", look);
      delete dataset.kept;
    };
  }, [element, isKept]);
}
