/** A box in px of the window. */
export type Box = Pick<DOMRect, "left" | "top" | "width" | "height">;

function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const high = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return Math.max(0, wide) * Math.max(0, high);
}

/**
 * The corner of a room in which a card of that size covers nothing that is to be kept free, else the least of it: first
 * at the foot, on the side where lines end. `margin`: px to the edges of the room.
 */
export function placeHint(
  size: Pick<Box, "width" | "height">,
  room: Box,
  free: readonly Box[],
  { margin, rtl }: { readonly margin: number; readonly rtl: boolean },
): Pick<Box, "left" | "top"> {
  const left = room.left + margin;
  const right = Math.max(left, room.left + room.width - size.width - margin);
  const top = room.top + margin;
  const foot = Math.max(top, room.top + room.height - size.height - margin);
  const [end, start] = rtl ? [left, right] : [right, left];
  const corners = [foot, top].flatMap((y) => [end, start].map((x) => ({ left: x, top: y, ...size })));
  const covered = corners.map((corner) => free.reduce((all, box) => all + overlap(corner, box), 0));
  const best = corners[covered.indexOf(Math.min(...covered))]!;
  return { left: best.left, top: best.top };
}
