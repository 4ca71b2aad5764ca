import type { Provenance } from "./figure";
import type { Factor } from "./scenario";

/** One node of the market tree; money in the unit of its atlas, whole millions of US dollars in the files. Leaves have an asset class. */
export interface MarketNode extends Provenance {
  readonly id: string;
  readonly parent: string | null;
  readonly label: string;
  readonly shortLabel: string;
  readonly usdMillions: number;
  readonly publishedTotal?: number | undefined;
  readonly assetClass?: string | undefined;
}

/** The market at the end of one quarter, as first published. */
export interface Release {
  readonly id: string;
  readonly label: string;
  readonly asOf: string;
  readonly published: string;
  readonly completeness: "complete" | "partial";
  readonly note: string;
  readonly nodes: readonly MarketNode[];
}

/** A class of assets, with the family that gives its hue. */
export interface AssetClass {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly family: string;
  readonly order: number;
  readonly definition: string;
}

/** What a leaf of one class holds in terms of others; per cent, summing to 100. */
export interface LookThrough extends Provenance {
  readonly leaf: string;
  readonly into: readonly { readonly class: string; readonly pct: number }[];
}

/** The size of a destination's market on a day. `usable`: measures the whole market, not on grade C alone. */
export interface MarketSize extends Provenance {
  readonly asOf: string;
  readonly usdMillions: number;
  readonly definition: string;
  readonly default?: "story" | "latest" | undefined;
  readonly usable?: boolean | undefined;
}

/** Money that a market took in during a period, at a yearly pace. `record`: the largest found. */
export interface Absorption {
  readonly label: string;
  readonly period: string;
  readonly usdMillionsPerYear: number;
  readonly sources: readonly string[];
  readonly record?: boolean | undefined;
  readonly basis?: Provenance["basis"] | undefined;
  readonly formula?: string | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What somebody says of a multiplier, or against all of them. */
export interface Evidence {
  readonly of: "low" | "mid" | "high" | "against";
  readonly says: string;
  readonly sources: readonly string[];
}

/** Dollars of market value per dollar of flow. `applies` false: no multiplier may be shown. */
export interface Impact {
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
  readonly applies: boolean;
  readonly sources: readonly string[];
  readonly note: string;
  readonly evidence: readonly Evidence[];
}

/** A market that money can be redirected to. `wholeLabel` completes "6.6% of …". */
export interface Destination {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  readonly wholeLabel: string;
  readonly assetClass: string;
  readonly definition: string;
  readonly sizes: readonly MarketSize[];
  readonly absorption: readonly Absorption[];
  readonly impact: Impact;
}

/**
 * A scenario that somebody published: basis points of the base by destination. `route`: where it acts through
 * target-date funds, its chain in basis points: their share of the base, of it what adopts a sleeve, the sleeve.
 */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly summary: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly rule: string;
  readonly base: string;
  readonly to: Readonly<Record<string, number>>;
  readonly from: "prorata" | Readonly<Record<string, number>>;
  readonly route?: Readonly<Record<Factor, number>> | undefined;
  readonly sources: readonly string[];
  readonly caveat: string;
}

/** A count of people at a date. */
export interface Participants {
  readonly id: string;
  readonly label: string;
  readonly asOf: string;
  readonly people: number;
  readonly population: string;
  readonly sources: readonly string[];
}

/** A public market to compare with: nothing can be redirected to it here. */
export interface Comparator extends Provenance {
  readonly id: string;
  readonly label: string;
  readonly asOf: string;
  readonly usdMillions: number;
  readonly definition?: string | undefined;
}
