import type { TimelineBoxes } from "./timelineLayout";

/**
 * Where a key leads from a mark: left and right to the one before and after in its lane, up and down to the nearest in
 * time of the next lane that has any, Home and End to the ends of the lane. Null: nowhere.
 */
export function timelineNeighbour({ lanes }: TimelineBoxes, id: string, key: string): string | null {
  const filled = lanes.map(({ marks }) => marks).filter((marks) => marks.length > 0);
  const row = filled.findIndex((marks) => marks.some((mark) => mark.id === id));
  const lane = filled[row];
  if (!lane) return null;
  const place = lane.findIndex((mark) => mark.id === id);
  const along = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: lane.length - 1 }[key];
  if (along !== undefined) return lane[along]?.id ?? null;
  const across = { ArrowUp: filled[row - 1], ArrowDown: filled[row + 1] }[key];
  if (!across) return null;
  const distance = (x: number) => Math.abs(x - lane[place]!.x);
  return across.reduce((best, next) => (distance(next.x) < distance(best.x) ? next : best)).id;
}
