import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { sourceKey } from "../shared/sourceKey";
import { useHint } from "../shared/useHint";
import type { FlowBoxes } from "./flowLayout";
import { flowColumns, flowNeighbour } from "./flowNeighbour";

const BESIDE = { x: 8, y: 4 }; // px that a tooltip begins nearer to the pointer than beside a tile

/** What a tooltip stands beside: the middle of a ribbon, or the end itself. */
function anchorOf(mark: Element): Element {
  return mark.querySelector("[data-anchor]") ?? mark;
}

/** A place for the tooltip at the pointer: a ribbon is so long that its box says nothing. */
function atPointer({ clientX, clientY }: { clientX: number; clientY: number }) {
  return { getBoundingClientRect: () => new DOMRect(clientX - BESIDE.x, clientY - BESIDE.y, 0, 0) };
}

/** Ribbons and their ends with one tab stop, arrow keys, and a tooltip for pointer, focus and touch. */
export function useFlowMarks(boxes: FlowBoxes, onAsk: (mark: string) => void) {
  const svg = useRef<SVGSVGElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const cameFrom = useRef<string | null>(null);
  const held = useRef(false);
  const { hint, open, keep, leave, close } = useHint();
  const ids = flowColumns(boxes).flat();
  const stop = active !== null && ids.includes(active) ? active : ids[0]!;

  function focusMark(id: string) {
    svg.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
  }
  // A change can take the focused mark away; the focus then goes to the one that is left to begin with.
  useEffect(() => {
    if (held.current && document.activeElement === document.body) focusMark(stop);
  });

  function onKeyDown(event: KeyboardEvent<SVGGElement>, id: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = flowNeighbour(boxes, id, event.key, cameFrom.current);
    if (next !== null) {
      cameFrom.current = id;
      focusMark(next);
    } else if ([sourceKey, "Enter", " "].includes(event.key)) {
      close();
      onAsk(id);
    } else if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
  }
  function marks(id: string) {
    const isJoined = boxes.ribbons.some((ribbon) => ribbon.id === id && ribbon.from === null);
    return {
      "data-mark": id,
      "data-unit": "usdMillions",
      role: "button",
      tabIndex: id === stop ? 0 : -1,
      onKeyDown: (event: KeyboardEvent<SVGGElement>) => onKeyDown(event, id),
      onFocus: ({ currentTarget }: FocusEvent<SVGGElement>) => {
        held.current = true;
        setActive(id);
        if (currentTarget.matches(":focus-visible")) open(id, anchorOf(currentTarget));
      },
      onClick: (event: MouseEvent<SVGGElement>) => {
        // A finger has no hover: its tap opens the tooltip, which has the ways on.
        const byTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === "touch";
        if (byTouch && !isJoined) return open(id, atPointer(event));
        close();
        onAsk(id);
      },
      onPointerEnter: (event: PointerEvent<SVGGElement>) =>
        event.pointerType === "mouse" && open(id, atPointer(event)),
      onPointerLeave: leave,
    };
  }
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
    held.current = false;
    close();
  }
  return { svg, marks, onBlur, hint, keep, leave, close };
}
