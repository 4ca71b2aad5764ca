/**
 * Places nearest to those wanted, in their order, `gap` apart, between `top` and `foot`: those that would stand on each
 * other move together, around the middle of where they want to be.
 */
export function spread(wanted: readonly number[], gap: number, top: number, foot: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => wanted[one]! - wanted[other]!);
  const groups: { count: number; sum: number }[] = [];
  const startOf = ({ count, sum }: { count: number; sum: number }) => {
    const last = foot - (count - 1) * gap;
    return Math.max(top, Math.min(sum / count, last));
  };
  for (const index of order) {
    groups.push({ count: 1, sum: wanted[index]! });
    for (;;) {
      const [before, last] = groups.slice(-2);
      if (!before || !last || startOf(before) + before.count * gap <= startOf(last)) break;
      const sum = before.sum + last.sum - last.count * before.count * gap;
      groups.splice(-2, 2, { count: before.count + last.count, sum });
    }
  }
  const placed = groups.flatMap((group) =>
    Array.from({ length: group.count }, (_, rank) => startOf(group) + rank * gap),
  );
  const places: number[] = [];
  for (const [rank, index] of order.entries()) places[index] = placed[rank]!;
  return places;
}
