/** Exact whole numbers by key, in order. */
export type Parts = ReadonlyMap<string, bigint>;

export function total(parts: Iterable<bigint>): bigint {
  return [...parts].reduce((sum, part) => sum + part, 0n);
}

export function numbers(parts: Parts): Record<string, number> {
  return Object.fromEntries([...parts].map(([id, part]) => [id, Number(part)]));
}

/** The `splitWhole` of the contract, in exact integers. */
export function splitExactly(whole: bigint, weights: Parts): Parts {
  const given = total(weights.values());
  const sum = given === 0n ? BigInt(weights.size) : given;
  const quotas = [...weights].map(([id, weight], place) => {
    const product = whole * (given === 0n ? 1n : weight);
    return { id, place, part: product / sum, rest: product % sum };
  });
  const spare = whole - total(quotas.map(({ part }) => part));
  const ranked = [...quotas].sort((one, other) =>
    one.rest === other.rest ? one.place - other.place : one.rest > other.rest ? -1 : 1,
  );
  const lucky = new Set(ranked.slice(0, Number(spare)).map(({ id }) => id));
  return new Map(quotas.map(({ id, part }) => [id, lucky.has(id) ? part + 1n : part]));
}
