/** Whole-number weights by key. Key order is meaning: it decides ties and the order of display. */
export type Weights = Readonly<Record<string, number>>;

/** floor(total x weight / sum) and what is left of the division, exact for any safe integers. */
function divide(total: number, weight: number, sum: number): { part: number; rest: number } {
  const product = total * weight;
  if (product <= Number.MAX_SAFE_INTEGER) return { part: Math.floor(product / sum), rest: product % sum };
  const exact = BigInt(total) * BigInt(weight);
  return { part: Number(exact / BigInt(sum)), rest: Number(exact % BigInt(sum)) };
}

/**
 * Splits a whole number by weight: largest remainders get the spare units, none is lost.
 * Ties go to the earlier key; all weights zero means equal parts; no keys means no parts.
 */
export function splitWhole(total: number, weights: Weights): Weights {
  const keys = Object.keys(weights);
  const sum = keys.reduce((all, key) => all + weights[key]!, 0);
  const parts: Record<string, number> = {};
  const rests: { key: string; rest: number }[] = [];
  let spare = total;
  for (const key of keys) {
    const { part, rest } = sum > 0 ? divide(total, weights[key]!, sum) : divide(total, 1, keys.length);
    parts[key] = part;
    spare -= part;
    rests.push({ key, rest });
  }
  if (spare > 0) rests.sort((one, other) => other.rest - one.rest);
  for (let unit = 0; unit < spare && unit < rests.length; unit++) parts[rests[unit]!.key]! += 1;
  return parts;
}

/** Sum of all weights. */
export function sumOf(weights: Weights): number {
  return Object.values(weights).reduce((all, weight) => all + weight, 0);
}
