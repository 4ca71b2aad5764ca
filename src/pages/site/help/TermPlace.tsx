import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from "react";
import { TermCard } from "./TermCard";
import type { FoundTerm } from "./termSplitter";
import { useFirstUse } from "./useFirstUse";
import "./terms.css";

// ms in which a pointer can go from the term to its card
const GRACE = 200;

/** Near: open while it is pointed at or has the focus. Held: open by a press, until it is closed. */
type Opened = "near" | "held" | null;

/** A term in a text; where the page first uses it, a button that shows what it means. */
export function TermPlace({ term, written }: FoundTerm) {
  const { place, isFirst } = useFirstUse<HTMLSpanElement>();
  const [opened, setOpened] = useState<Opened>(null);
  const leaving = useRef(0);
  const card = useId();
  const close = useCallback(() => setOpened(null), []);
  useEffect(() => () => clearTimeout(leaving.current), []);

  function come() {
    clearTimeout(leaving.current);
    setOpened((was) => was ?? "near");
  }
  function leave() {
    if (document.activeElement === place.current) return;
    leaving.current = window.setTimeout(() => setOpened((was) => (was === "held" ? was : null)), GRACE);
  }
  const press = () => setOpened((was) => (was === "held" ? null : "held"));
  // A finger presses; only a mouse hovers.
  const pointer = {
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType === "mouse" && come(),
    onPointerLeave: ({ pointerType }: PointerEvent) => pointerType === "mouse" && leave(),
  };
  const asButton = isFirst && {
    className: "explained",
    role: "button",
    tabIndex: 0,
    "aria-expanded": opened !== null,
    "aria-describedby": opened ? card : undefined,
    onFocus: come,
    onBlur: close,
    ...pointer,
    onClick: press,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press();
    },
  };
  // One element in both roles: it is by this that its place in the page is known.
  return (
    <>
      <span ref={place} data-term={term.id} {...asButton}>
        {written}
      </span>
      {isFirst && opened && <TermCard id={card} term={term} anchor={place} onClose={close} {...pointer} />}
    </>
  );
}
