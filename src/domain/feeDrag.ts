/** What fees take from a balance. */
export interface FeeDrag {
  /** In the first year, US dollars. */
  readonly first: number;
  /** How much less there is at the end than without any fee, US dollars of that day. */
  readonly lost: number;
}

/**
 * What a fee takes from a balance that grows by `growth` before fees, nothing added: B (1+g)^N − B (1+g−f)^N.
 * `balance` in US dollars; `growth` and `fee` in per cent a year.
 */
export function feeDrag(balance: number, growth: number, fee: number, years: number): FeeDrag {
  const after = (rate: number) => balance * (1 + rate / 100) ** years;
  return { first: (balance * fee) / 100, lost: after(growth) - after(growth - fee) };
}
