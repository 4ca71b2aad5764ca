/** Puts the number of rank `rank` in its place within `from..to`: none before it is larger, none after it smaller. */
function partition(values: Float64Array, rank: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = values[rank]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left]!;
      values[left] = values[right]!;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
}

/**
 * The numbers of those ranks, 0 the smallest; ranks ascend. Reorders `values`, the result does not depend on their order.
 * None is NaN. Quickselect: C. A. R. Hoare, Algorithm 65, Communications of the ACM 4, 1961, in the form of N. Wirth.
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): readonly number[] {
  let from = 0;
  for (const rank of ranks) {
    partition(values, rank, from, values.length - 1);
    from = rank;
  }
  return ranks.map((rank) => values[rank]!);
}
