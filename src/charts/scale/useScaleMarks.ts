import {
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";
import { sourceKey } from "../shared/sourceKey";
import { useHint } from "../shared/useHint";

type Mark = SVGGElement | HTMLButtonElement;

interface Wiring {
  readonly ids: readonly string[];
  readonly beside: (id: string, key: string) => string | null;
  readonly onAsk: (id: string) => void;
}

/** Marks with one tab stop, arrow keys, and a tooltip for pointer, focus and touch. `beside`: where a key leads; null: nowhere. */
export function useScaleMarks<Root extends Element>({ ids, beside, onAsk }: Wiring) {
  const root = useRef<Root>(null);
  const [active, setActive] = useState<string | null>(null);
  const { hint, open, keep, leave, close } = useHint();
  const stop = active !== null && ids.includes(active) ? active : ids[0];

  function onKeyDown(event: KeyboardEvent<Mark>, id: string) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = beside(id, event.key);
    if (to !== null) root.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(to)}"]`)?.focus();
    else if ([sourceKey, "Enter", " "].includes(event.key)) {
      close();
      onAsk(id);
    } else return;
    event.preventDefault();
  }
  function marks(id: string) {
    return {
      tabIndex: id === stop ? 0 : -1,
      "data-node": id,
      onKeyDown: (event: KeyboardEvent<Mark>) => onKeyDown(event, id),
      onFocus: ({ currentTarget }: FocusEvent<Mark>) => {
        setActive(id);
        if (currentTarget.matches(":focus-visible")) open(id, currentTarget);
      },
      onClick: ({ currentTarget, nativeEvent }: MouseEvent<Mark>) => {
        // A finger has no hover: its tap opens the tooltip, which has the ways on.
        if ((nativeEvent as globalThis.PointerEvent).pointerType === "touch") return open(id, currentTarget);
        close();
        onAsk(id);
      },
      onPointerEnter: ({ currentTarget, pointerType }: PointerEvent<Mark>) =>
        pointerType === "mouse" && open(id, currentTarget),
      onPointerLeave: leave,
    };
  }
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
  }
  return { root, marks, onBlur, hint, keep, leave, close };
}
