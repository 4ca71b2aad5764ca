const MARGIN = 8; // px between a card and its mark, and the edges of the window

/** Keeps a card of that size beside its anchor and inside the window. */
export function placeBeside(anchor: DOMRect, width: number, height: number): { left: number; top: number } {
  const { innerWidth, innerHeight } = window;
  const left = Math.max(MARGIN, Math.min(anchor.left + 12, innerWidth - width - MARGIN));
  const below = anchor.top + Math.min(anchor.height, 64) + MARGIN;
  const above = anchor.top - height - MARGIN;
  const top = below + height + MARGIN <= innerHeight ? below : above;
  return { left, top: Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN)) };
}
