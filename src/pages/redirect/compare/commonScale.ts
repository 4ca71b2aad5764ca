/** A size in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Rooms of one shape whose areas stand in proportion to the totals; the largest fills the room. */
export function commonScale(totals: readonly number[], room: Room): readonly Room[] {
  const largest = Math.max(...totals);
  return totals.map((total) => {
    const side = largest > 0 ? Math.sqrt(total / largest) : 1;
    return { width: room.width * side, height: room.height * side };
  });
}
