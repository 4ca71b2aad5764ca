import type { Weights } from "./splitWhole";

export const CHARTS = ["auto", "treemap", "bars", "table", "scale"] as const;
export const SHOWS = ["after", "before", "both"] as const;
export const COLORS = ["class", "change", "basis"] as const;
export const UNITS = ["usd", "share", "person"] as const;
export const EFFECTS = ["off", "on"] as const;
export const HISTORIES = ["usd", "share", "real"] as const;
export const SCALES = ["squares", "bars"] as const;

export type Chart = (typeof CHARTS)[number];
export type Show = (typeof SHOWS)[number];
export type Color = (typeof COLORS)[number];
export type Unit = (typeof UNITS)[number];
export type Effect = (typeof EFFECTS)[number];
export type History = (typeof HISTORIES)[number];
export type ScaleForm = (typeof SCALES)[number];

/** The whole, in basis points. */
export const WHOLE = 10_000;

/** The group that holds redirected money, beside the nodes of the base. */
export const REDIRECTED = "redirected";

/** Bitcoin and all other crypto together, as something to compare with. */
export const ALL_CRYPTO = "all-crypto";

/** The node of a destination inside the redirected group. */
export function redirectedId(destination: string): string {
  return `to-${destination}`;
}

/**
 * What the user chose, in the units of the link: ids and basis points.
 * `to` is in file order of destinations and has no zeros; `from` in tree order, no zeros, sum 10,000.
 * `focus` null is the base. `market` is `story` or an ISO date.
 * Of the Market page: `node` is the node zoomed into, null all of it; `since` and `beside` are releases to compare
 * with, null the nearest and none; `pair` are two markets compared in words.
 */
export interface Scenario {
  readonly release: string;
  readonly base: readonly string[];
  readonly to: Weights;
  readonly from: "prorata" | Weights;
  readonly lock: readonly string[];
  readonly preset: string | null;
  readonly chart: Chart;
  readonly show: Show;
  readonly focus: string | null;
  readonly color: Color;
  readonly unit: Unit;
  readonly market: string;
  readonly effect: Effect;
  readonly node: string | null;
  readonly since: string | null;
  readonly beside: string | null;
  readonly history: History;
  readonly scale: ScaleForm;
  readonly pair: readonly [string, string];
}

/** The scenario of the bare page: 5 % of 401(k) money, the story's release. */
export const DEFAULT_SCENARIO: Scenario = {
  release: "2025-q1",
  base: ["401k"],
  to: { bitcoin: 125, gold: 125, "private-equity": 250 },
  from: "prorata",
  lock: [],
  preset: null,
  chart: "auto",
  show: "after",
  focus: null,
  color: "class",
  unit: "usd",
  market: "story",
  effect: "off",
  node: null,
  since: null,
  beside: null,
  history: "usd",
  scale: "squares",
  pair: ["401k", ALL_CRYPTO],
};

/** Whether two scenarios say the same, key order of the shares included. */
export function sameScenario(one: Scenario, other: Scenario): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
