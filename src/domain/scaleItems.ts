import type { AssetNode } from "./assetTree";
import { isWeak, type Atlas } from "./atlas";
import type { Provenance } from "./figure";
import type { Comparator, Destination, MarketSize } from "./market";
import { percentOfMarket, sizeAt } from "./marketScale";
import type { Outcome } from "./outcome";
import { named, type Said } from "./said";
import type { Weights } from "./splitWhole";

/** The id of bitcoin and all other crypto together. */
export const ALL_CRYPTO = "all-crypto";
const CRYPTO_PARTS = ["bitcoin", "other-crypto"] as const;
const RETIREMENT = ["us-retirement", "ira", "dc", "401k"] as const;

export type ScaleKind = "retirement" | "destination" | "comparator";

/**
 * Something with a size that can be put beside others; money in millions of US dollars.
 * `definition` null: the text catalogue has it. `inflow`: what the scenario moves there, `percent` of its size; `outflow`: what it takes
 * from here, where this is its base. `hatched`: that money by destination.
 */
export interface ScaleItem extends Omit<Provenance, "formula"> {
  readonly formula?: Said | undefined;
  readonly id: string;
  readonly label: string;
  readonly kind: ScaleKind;
  readonly usdMillions: number;
  readonly publishedTotal?: number | undefined;
  readonly asOf: string;
  readonly definition: string | null;
  readonly weak: boolean;
  readonly inflow: number;
  readonly percent: number | null;
  readonly outflow: number;
  readonly hatched: Weights;
}

/** What can be compared, and what had no size by the chosen date. */
export interface ScaleItems {
  readonly items: readonly ScaleItem[];
  readonly missing: readonly Pick<ScaleItem, "id" | "label" | "kind">[];
}

function above(weights: Weights): Weights {
  return Object.fromEntries(Object.entries(weights).filter(([, value]) => value > 0));
}

function retirementItem(atlas: Atlas, outcome: Outcome, node: AssetNode): ScaleItem {
  const { id, label, usdMillions, publishedTotal, basis, sources, formula, low, high, note } = node;
  const { scenario, releaseTree, moved, inflow } = outcome;
  const isBase = scenario.base.length === 1 && scenario.base[0] === id;
  const figure = { usdMillions, publishedTotal, basis, sources, formula, low, high, note };
  return {
    ...figure,
    id,
    label,
    kind: "retirement",
    asOf: releaseTree.release.asOf,
    definition: null,
    weak: isWeak(atlas, sources),
    inflow: 0,
    percent: null,
    outflow: isBase ? moved : 0,
    hatched: isBase ? above(inflow) : {},
  };
}

function destinationItem(
  atlas: Atlas,
  outcome: Outcome,
  { id, label }: Destination,
  size: MarketSize,
): ScaleItem {
  const { usdMillions, asOf, definition, basis, sources, formula, low, high, note } = size;
  const inflow = outcome.inflow[id] ?? 0;
  const figure = { usdMillions, asOf, definition, basis, sources, formula, low, high, note };
  const weak = isWeak(atlas, sources);
  return {
    ...figure,
    id,
    label,
    kind: "destination",
    weak,
    inflow,
    percent: inflow > 0 ? percentOfMarket(inflow, size) : null,
    outflow: 0,
    hatched: above({ [id]: inflow }),
  };
}

function comparatorItem(atlas: Atlas, comparator: Comparator): ScaleItem {
  const weak = isWeak(atlas, comparator.sources);
  const definition = comparator.definition ?? comparator.label;
  return {
    ...comparator,
    kind: "comparator",
    definition,
    weak,
    inflow: 0,
    percent: null,
    outflow: 0,
    hatched: {},
  };
}

/** The sizes of several markets on one and the same day: the newest on which all have a usable one. Null where there is none. */
export function sizesOfOneDay(
  destinations: readonly Destination[],
  market: string,
): readonly MarketSize[] | null {
  const days =
    market === "story"
      ? ["story"]
      : destinations
          .flatMap(({ sizes }) => sizes.map(({ asOf }) => asOf))
          .filter((day) => day <= market)
          .sort()
          .reverse();
  for (const day of days) {
    const sizes = destinations.flatMap((destination) => sizeAt(destination, day) ?? []);
    const sameDay = sizes.every(({ asOf }) => asOf === sizes[0]!.asOf);
    if (sizes.length > 0 && sizes.length === destinations.length && sameDay) return sizes;
  }
  return null;
}

/** A bound of a sum: each part's own where it has one, else the part itself. No part has one: none. */
function sumOfBounds(sizes: readonly MarketSize[], bound: "low" | "high"): number | undefined {
  if (sizes.every((size) => size[bound] === undefined)) return undefined;
  return sizes.reduce((all, size) => all + (size[bound] ?? size.usdMillions), 0);
}

/** The destinations that all crypto is the sum of; null where the data lacks one. */
export function cryptoParts(atlas: Atlas): readonly Destination[] | null {
  const found = CRYPTO_PARTS.flatMap((id) => atlas.destinations.get(id) ?? []);
  return found.length === CRYPTO_PARTS.length ? found : null;
}

function cryptoItem(atlas: Atlas, outcome: Outcome, parts: readonly Destination[]): ScaleItem | null {
  const sizes = sizesOfOneDay(parts, outcome.scenario.market);
  if (!sizes) return null;
  const formulas = sizes.map(({ formula, definition }, index) =>
    named(parts[index]!.label, formula ?? definition),
  );
  const sources = [...new Set(sizes.flatMap((size) => size.sources))];
  const hatched = above(Object.fromEntries(parts.map(({ id }) => [id, outcome.inflow[id] ?? 0])));
  return {
    id: ALL_CRYPTO,
    label: parts.map(({ label }) => label).join(" + "),
    kind: "comparator",
    usdMillions: sizes.reduce((all, { usdMillions }) => all + usdMillions, 0),
    asOf: sizes[0]!.asOf,
    definition: null,
    basis: "derived",
    sources,
    formula: { by: "clause", texts: formulas },
    low: sumOfBounds(sizes, "low"),
    high: sumOfBounds(sizes, "high"),
    weak: isWeak(atlas, sources),
    inflow: Object.values(hatched).reduce((all, part) => all + part, 0),
    percent: null,
    outflow: 0,
    hatched,
  };
}

/** Everything with a size: retirement money of the release, destinations at the chosen date, public markets, all crypto. */
export function scaleItems(atlas: Atlas, outcome: Outcome): ScaleItems {
  const { releaseTree, scenario } = outcome;
  const items: ScaleItem[] = [];
  const missing: Pick<ScaleItem, "id" | "label" | "kind">[] = [];
  for (const id of RETIREMENT) {
    const node = releaseTree.tree.byId.get(id);
    if (node) items.push(retirementItem(atlas, outcome, node));
  }
  for (const destination of atlas.destinations.values()) {
    const size = sizeAt(destination, scenario.market);
    if (size) items.push(destinationItem(atlas, outcome, destination, size));
    else missing.push({ id: destination.id, label: destination.label, kind: "destination" });
  }
  const parts = cryptoParts(atlas);
  const allCrypto = parts && cryptoItem(atlas, outcome, parts);
  if (allCrypto) items.push(allCrypto);
  else if (parts) {
    const label = parts.map((part) => part.label).join(" + ");
    missing.push({ id: ALL_CRYPTO, label, kind: "comparator" });
  }
  for (const comparator of atlas.comparators.values()) items.push(comparatorItem(atlas, comparator));
  return { items, missing };
}

/** The items from large to small; equal ones stay in their order. */
export function bySize(items: readonly ScaleItem[]): readonly ScaleItem[] {
  return [...items].sort((one, other) => other.usdMillions - one.usdMillions);
}

/** How many times the second amount the first is: first / second. Plain arithmetic on the two sizes as they stand. */
export function compare(
  first: { readonly usdMillions: number },
  second: { readonly usdMillions: number },
): { readonly times: number } {
  return { times: first.usdMillions / second.usdMillions };
}

/** The date of the newest size that the data offers as the latest. */
export function newestMarketDate(atlas: Atlas): string {
  const latest = [...atlas.destinations.values()]
    .flatMap(({ sizes }) => sizes)
    .filter((size) => size.default === "latest");
  return latest.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), "");
}
