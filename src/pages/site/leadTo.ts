import type { MouseEvent } from "react";

/** Follows a link inside the page without an entry of the history: scrolls there and puts the focus on it. */
export function leadTo(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const target = document.querySelector<HTMLElement>(event.currentTarget.hash);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}
