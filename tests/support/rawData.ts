import { readFileSync } from "node:fs";

export interface RawNode {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
  readonly usdMillions: number;
  readonly basis: string;
  readonly assetClass?: string;
}

export interface RawDestination {
  readonly id: string;
  readonly assetClass: string;
  readonly sizes: readonly { asOf: string; usdMillions: number; default?: string; usable?: boolean }[];
  readonly absorption: readonly { usdMillionsPerYear: number; record?: boolean }[];
  readonly impact: { low: number | null; mid: number | null; high: number | null; applies: boolean };
}

export interface RawLookThrough {
  readonly leaf: string;
  readonly into: readonly { class: string; pct: number }[];
}

/** The parsed files of `data/` as they are. */
export interface RawData {
  readonly market: { readonly releases: readonly { id: string; nodes: readonly RawNode[] }[] };
  readonly destinations: { readonly destinations: readonly RawDestination[] };
  readonly assetClasses: { readonly lookThrough: readonly RawLookThrough[] };
}

function parsed(name: string) {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
}

/** The real files, parsed and no more. */
export const rawData: RawData = {
  market: parsed("market"),
  destinations: parsed("destinations"),
  assetClasses: parsed("asset-classes"),
};
