import type { AssetNode } from "./assetTree";
import type { Basis } from "./figure";
import type { Destination } from "./market";
import { redirectedId } from "./scenario";
import { splitList, type Weights } from "./splitWhole";

/** A row of the mix; `unmatched`: nothing is known of it before. Money in the base's unit, shares in basis points of the base, each column summing to 10,000. */
export interface MixRow {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly assetClass: string;
  readonly basis: Basis;
  readonly destination: string | null;
  readonly before: number;
  readonly after: number;
  readonly shareBefore: number;
  readonly shareAfter: number;
  readonly unmatched?: true;
}

/** A row of the mix without its shares. */
export type HoldingRow = Omit<MixRow, "shareBefore" | "shareAfter">;

function leafRow(leaf: AssetNode, draw: Weights): HoldingRow {
  const { id, label, shortLabel, basis, usdMillions: before } = leaf;
  if (leaf.assetClass === undefined) throw new Error(`Leaf ${id} has no class`);
  return {
    id,
    label,
    shortLabel,
    basis,
    assetClass: leaf.assetClass,
    destination: null,
    before,
    after: before - draw[id]!,
  };
}

function destinationRow(destination: Destination, after: number): HoldingRow {
  const { label, shortLabel, assetClass } = destination;
  return {
    id: redirectedId(destination.id),
    label,
    shortLabel,
    assetClass,
    basis: "derived",
    destination: destination.id,
    before: 0,
    after,
  };
}

/** The money before and after: leaves in tree order, then a row per destination with money there. */
export function holdingRows(
  leaves: readonly AssetNode[],
  draw: Weights,
  destinations: readonly Destination[],
  inflow: Weights,
): readonly HoldingRow[] {
  const reached = destinations.filter(({ id }) => (inflow[id] ?? 0) > 0);
  return [
    ...leaves.map((leaf) => leafRow(leaf, draw)),
    ...reached.map((destination) => destinationRow(destination, inflow[destination.id]!)),
  ];
}

/** The mix before and after, with shares of the whole. */
export function mixRows(...mix: Parameters<typeof holdingRows>): readonly MixRow[] {
  const rows = holdingRows(...mix);
  const sharesOf = (column: "before" | "after") =>
    splitList(
      10_000,
      rows.map((row) => row[column]),
    );
  const [before, after] = [sharesOf("before"), sharesOf("after")];
  return rows.map((row, place) => ({ ...row, shareBefore: before[place]!, shareAfter: after[place]! }));
}
