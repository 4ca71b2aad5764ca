/** What a fund buys back a quarter at most, as a share of what it then holds: the usual limit, rule 23c-3 of the SEC. */
export const GATE = 0.05;

/**
 * Quarters until a share `part` of those who ask is out, where the holders of a share `asking` of a fund ask at once and
 * a quarter pays at most `gate` of what the fund then holds, shared among those who wait. Null where it never comes to
 * that. Values do not change meanwhile, and nobody joins the queue later.
 */
export function quartersUntil(asking: number, part: number, gate: number = GATE): number | null {
  let held = 1;
  let out = 0;
  for (let quarter = 0; quarter <= 400; quarter++) {
    if (out >= asking * part - 1e-12) return quarter;
    const paid = Math.min(gate * held, asking - out);
    held -= paid;
    out += paid;
  }
  return null;
}
