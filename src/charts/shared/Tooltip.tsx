import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { placeBeside } from "./placeBeside";

interface Props {
  readonly anchor: DOMRect;
  readonly onClose: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly children: ReactNode;
}

/** A card beside a mark: can be hovered, closed with Escape, and is never outside the window. */
export function Tooltip({ anchor, onClose, onPointerEnter, onPointerLeave, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return;
    const place = () => {
      const { left, top } = placeBeside(anchor, current.offsetWidth, current.offsetHeight);
      current.style.left = `${left}px`;
      current.style.top = `${top}px`;
    };
    place();
    // What it says may be loaded only now.
    const sized = new ResizeObserver(place);
    sized.observe(current);
    return () => sized.disconnect();
  }, [anchor]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => event.key === "Escape" && onClose();
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [onClose]);
  return (
    <div ref={card} className="tooltip" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      {children}
    </div>
  );
}
