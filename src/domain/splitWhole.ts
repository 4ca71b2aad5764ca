/** Whole-number weights by key. Key order is meaning: it decides ties and the order of display. */
export type Weights = Readonly<Record<string, number>>;

/** floor(total x weight / sum) and what is left of the division, exact for any safe integers. */
function divide(total: number, weight: number, sum: number): { part: number; rest: number } {
  const product = total * weight;
  if (product <= Number.MAX_SAFE_INTEGER) return { part: Math.floor(product / sum), rest: product % sum };
  const exact = BigInt(total) * BigInt(weight);
  return { part: Number(exact / BigInt(sum)), rest: Number(exact % BigInt(sum)) };
}

/** `splitWhole` of weights without keys; the order of the list decides ties. */
export function splitList(total: number, weights: readonly number[]): number[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const rests: number[] = [];
  let spare = total;
  const parts = weights.map((weight, place) => {
    const { part, rest } = sum > 0 ? divide(total, weight, sum) : divide(total, 1, weights.length);
    rests[place] = rest;
    spare -= part;
    return part;
  });
  if (spare > 0) giveSpare(parts, rests, spare);
  return parts;
}

/** Gives one unit each to the `spare` largest remainders; of equal ones the earlier are first. Fewer are spare than there are. */
function giveSpare(parts: number[], rests: readonly number[], spare: number): void {
  const least = Float64Array.from(rests).sort()[rests.length - spare]!;
  let equal = spare;
  for (const rest of rests) if (rest > least) equal -= 1;
  rests.forEach((rest, place) => {
    if (rest > least) parts[place]! += 1;
    else if (rest === least && equal > 0) {
      parts[place]! += 1;
      equal -= 1;
    }
  });
}

/**
 * Splits a whole number by weight: largest remainders get the spare units, none is lost.
 * Ties go to the earlier key; all weights zero means equal parts; no keys means no parts.
 */
export function splitWhole(total: number, weights: Weights): Weights {
  const keys = Object.keys(weights);
  const list = splitList(
    total,
    keys.map((key) => weights[key]!),
  );
  const parts: Record<string, number> = {};
  keys.forEach((key, place) => (parts[key] = list[place]!));
  return parts;
}

/** Sum of all weights. */
export function sumOf(weights: Weights): number {
  return Object.values(weights).reduce((all, weight) => all + weight, 0);
}
