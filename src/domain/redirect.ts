import { WHOLE } from "./scenario";
import { splitWhole, sumOf, type Weights } from "./splitWhole";

/** Where the money goes and comes from; all in the base's money unit. `asked` = `moved` + `shortfall`. */
export interface Redirection {
  readonly baseTotal: number;
  readonly asked: number;
  readonly moved: number;
  readonly shortfall: number;
  readonly inflow: Weights;
  readonly draw: Weights;
}

const STAYS = "stays";

/** What named leaves give, in rounds: each at most what it has left, until nothing is missing or all are empty. */
function drawNamed(missing: number, leaves: Weights, from: Weights): Weights {
  const gave: Record<string, number> = Object.fromEntries(Object.keys(leaves).map((leaf) => [leaf, 0]));
  let open = Object.keys(from);
  while (missing > 0) {
    open = open.filter((leaf) => leaves[leaf]! > gave[leaf]!);
    if (open.length === 0) break;
    const parts = splitWhole(missing, Object.fromEntries(open.map((leaf) => [leaf, from[leaf]!])));
    for (const leaf of open) {
      const given = Math.min(parts[leaf]!, leaves[leaf]! - gave[leaf]!);
      gave[leaf]! += given;
      missing -= given;
    }
  }
  return gave;
}

/**
 * Redirects a share of the base. `leaves`: money by leaf in tree order; `to`: basis points of the base,
 * sum at most 10,000; `from`: `prorata` or basis points of the redirected money by leaf, summing to 10,000.
 * Source: scenario contract, arithmetic 2 to 4.
 */
export function redirect(leaves: Weights, to: Weights, from: "prorata" | Weights): Redirection {
  const baseTotal = sumOf(leaves);
  const { [STAYS]: stays = 0, ...wanted } = splitWhole(baseTotal, { ...to, [STAYS]: WHOLE - sumOf(to) });
  const asked = baseTotal - stays;
  if (from === "prorata")
    return { baseTotal, asked, moved: asked, shortfall: 0, inflow: wanted, draw: splitWhole(asked, leaves) };
  const draw = drawNamed(asked, leaves, from);
  const moved = sumOf(draw);
  const inflow = moved === asked ? wanted : splitWhole(moved, to);
  return { baseTotal, asked, moved, shortfall: asked - moved, inflow, draw };
}
