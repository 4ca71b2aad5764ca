import type { Provenance } from "./figure";

/** A fact in words with its sources. */
export interface Fact {
  readonly label: string;
  readonly note: string;
  readonly sources: readonly string[];
}

/** What a house expects of a class: per cent a year, compound, nominal. */
export interface HouseReturn {
  readonly house: string;
  readonly edition: string;
  readonly pct: number;
  readonly sources: readonly string[];
}

/** What is assumed of a class of risk; all in per cent a year. `netOfFees`: the return is what the investor keeps. */
export interface ClassAssumption {
  readonly id: string;
  readonly expectedReturnPct: {
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly houses: readonly HouseReturn[];
    readonly basis: Provenance["basis"];
    readonly formula: string;
    readonly netOfFees: boolean;
  };
  /** `used`: de-smoothed where `desmoothedLow` is given, that is where values are appraised. */
  readonly volatilityPct: {
    readonly reported: number;
    readonly used: number;
    readonly desmoothedLow?: number | undefined;
    readonly desmoothedHigh?: number | undefined;
    readonly basis: Provenance["basis"];
    readonly formula: string;
    readonly sources: readonly string[];
  };
  readonly feePct: Provenance & { readonly current: number };
}

/** What a holding of a class that is no class of risk costs, in per cent a year. */
export interface LeafFee extends Provenance {
  readonly leaf: string;
  readonly pct: number;
}

/** A class of which a fund is sold on an exchange every trading day. */
export interface TradedDaily extends Provenance {
  readonly class: string;
  readonly instrument: string;
}

/** What a destination costs and how it can be sold; fees in per cent a year. */
export interface DestinationFacts {
  readonly id: string;
  readonly fees: {
    readonly lowPct: number;
    readonly midPct: number;
    readonly highPct: number;
    readonly note: string;
    readonly sources: readonly string[];
  };
  readonly liquidity: Fact & { readonly days: number };
  readonly valuation: Fact;
  readonly leverage: Fact;
}

/** A balance of a group of savers, in US dollars. */
export interface SaverBalance {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly asOf: string;
  readonly averageUsd?: number | undefined;
  readonly medianUsd?: number | undefined;
  readonly population: string;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
}

/** How classes move together: symmetric, ones on the diagonal, positive semi-definite; in the order of the classes. */
export interface Correlation {
  readonly matrix: readonly (readonly number[])[];
  readonly basis: Provenance["basis"];
  readonly formula: string;
  readonly sources: readonly string[];
  readonly span: { readonly from: string; readonly to: string; readonly months: number };
  readonly caution: string;
}

/** Everything that the Outcome page assumes, as others published it. Maps are in file order. */
export interface Assumptions {
  readonly notes: readonly string[];
  readonly classes: ReadonlyMap<string, ClassAssumption>;
  readonly correlation: Correlation;
  readonly inflationPct: number;
  readonly riskFreePct: number;
  readonly leafFees: ReadonlyMap<string, LeafFee>;
  readonly tradedDaily: ReadonlyMap<string, TradedDaily>;
  readonly facts: ReadonlyMap<string, DestinationFacts>;
  readonly balances: readonly SaverBalance[];
  /** Where a weak source feeds a default, because nothing else exists. */
  readonly gradeC: readonly { readonly id: string; readonly what: string }[];
}
