import { useEffect, useLayoutEffect, useRef, type PointerEventHandler, type RefObject } from "react";
import { placeBeside } from "../../../charts/shared/placeBeside";
import type { Term } from "./terms";

interface Props {
  readonly id: string;
  readonly term: Term;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly onPointerEnter: PointerEventHandler;
  readonly onPointerLeave: PointerEventHandler;
}

/** What a term means, above all else beside it. Escape or a press elsewhere closes it. */
export function TermCard({ id, term, anchor, onClose, ...pointer }: Props) {
  const card = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = card;
    current?.showPopover?.();
    function place() {
      if (!current || !anchor.current) return;
      const { left, top } = placeBeside(
        anchor.current.getBoundingClientRect(),
        current.offsetWidth,
        current.offsetHeight,
      );
      current.style.left = `${left}px`;
      current.style.top = `${top}px`;
    }
    place();
    const options = { capture: true, passive: true };
    window.addEventListener("scroll", place, options);
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, options);
      window.removeEventListener("resize", place);
    };
  }, [anchor]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Escape") return;
      // Only this closes: not the dialog that it stands in.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    function onPointerDown({ target }: PointerEvent) {
      const inside = [anchor.current, card.current].some((element) => element?.contains(target as Node));
      if (!inside) onClose();
    }
    document.addEventListener("keydown", onKeyDown, true);
    document.addEventListener("pointerdown", onPointerDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown, true);
      document.removeEventListener("pointerdown", onPointerDown);
    };
  }, [anchor, onClose]);
  return (
    <span ref={card} id={id} popover="manual" role="tooltip" className="term-card" {...pointer}>
      <strong className="term-name">{term.name}</strong>
      <span className="term-text">{term.text}</span>
    </span>
  );
}
