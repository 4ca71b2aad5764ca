import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";

interface Props {
  readonly anchor: DOMRect;
  readonly onClose: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly children: ReactNode;
}

const MARGIN = 8; // px between the tooltip and its tile, and the edges of the window

/** Keeps a box of that size beside its anchor and inside the window. */
function placeBeside(anchor: DOMRect, width: number, height: number): { left: number; top: number } {
  const { innerWidth, innerHeight } = window;
  const left = Math.max(MARGIN, Math.min(anchor.left + 12, innerWidth - width - MARGIN));
  const below = anchor.top + Math.min(anchor.height, 64) + MARGIN;
  const above = anchor.top - height - MARGIN;
  const top = below + height + MARGIN <= innerHeight ? below : above;
  return { left, top: Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN)) };
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
    window.addEventListener("scroll", onClose, { passive: true });
    return () => {
      document.removeEventListener("keydown", close);
      window.removeEventListener("scroll", onClose);
    };
  }, [onClose]);
  return (
    <div ref={card} className="tooltip" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      {children}
    </div>
  );
}
