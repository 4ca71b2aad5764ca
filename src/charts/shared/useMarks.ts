import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { sourceKey } from "./sourceKey";
import { useHint } from "./useHint";

type Mark = SVGGElement | HTMLButtonElement;
type Anchor = Pick<Element, "getBoundingClientRect">;

/**
 * `attribute` holds the id of a mark in the page. `beside`: where a key leads from a mark, null nowhere; `cameFrom` is the
 * mark that the last key left. `anchorOf`: what the tooltip stands beside, `pointer` null for the focus. `asksOnTap`:
 * marks that have no tooltip for a finger.
 */
interface Wiring {
  readonly ids: readonly string[];
  readonly attribute: "data-node" | "data-mark";
  readonly beside: (id: string, key: string, cameFrom: string | null) => string | null;
  readonly onAsk: (id: string) => void;
  readonly anchorOf?: (mark: Element, pointer: MouseEvent | null) => Anchor;
  readonly asksOnTap?: (id: string) => boolean;
}

/** Marks with one tab stop, arrow keys, and a tooltip for pointer, focus and touch. */
export function useMarks<Root extends Element>(wiring: Wiring) {
  const { ids, attribute, beside, onAsk, anchorOf = (mark) => mark, asksOnTap } = wiring;
  const root = useRef<Root>(null);
  const [active, setActive] = useState<string | null>(null);
  const cameFrom = useRef<string | null>(null);
  const held = useRef(false);
  const { hint, open, keep, leave, close } = useHint();
  const stop = active !== null && ids.includes(active) ? active : ids[0];

  function focusMark(id: string) {
    root.current?.querySelector<Mark>(`[${attribute}="${CSS.escape(id)}"]`)?.focus();
  }
  // A change can take the focused mark away; the focus then goes to the one that is left to begin with.
  useEffect(() => {
    if (held.current && stop !== undefined && document.activeElement === document.body) focusMark(stop);
  });

  function onKeyDown(event: KeyboardEvent<Mark>, id: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = beside(id, event.key, cameFrom.current);
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
    return {
      [attribute]: id,
      tabIndex: id === stop ? 0 : -1,
      onKeyDown: (event: KeyboardEvent<Mark>) => onKeyDown(event, id),
      onFocus: ({ currentTarget }: FocusEvent<Mark>) => {
        held.current = true;
        setActive(id);
        if (currentTarget.matches(":focus-visible")) open(id, anchorOf(currentTarget, null));
      },
      onClick: (event: MouseEvent<Mark>) => {
        // A finger has no hover: its tap opens the tooltip, which has the ways on.
        const byTouch = (event.nativeEvent as globalThis.PointerEvent).pointerType === "touch";
        if (byTouch && !asksOnTap?.(id)) return open(id, anchorOf(event.currentTarget, event));
        close();
        onAsk(id);
      },
      onPointerEnter: (event: PointerEvent<Mark>) =>
        event.pointerType === "mouse" && open(id, anchorOf(event.currentTarget, event)),
      onPointerLeave: leave,
    };
  }
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
    held.current = false;
    close();
  }
  return { root, marks, onBlur, hint, keep, leave, close };
}

/** What a mark needs to be reached, pointed at and asked. */
export type Marks = ReturnType<ReturnType<typeof useMarks>["marks"]>;
