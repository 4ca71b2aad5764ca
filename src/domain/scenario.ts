import type { Weights } from "./splitWhole";

export const CHARTS = ["auto", "treemap", "bars", "flow", "table", "scale"] as const;
export const SHOWS = ["after", "before", "both"] as const;
export const COLORS = ["class", "change", "basis"] as const;
export const UNITS = ["usd", "share", "person"] as const;
export const EFFECTS = ["off", "on"] as const;
export const FLOWS = ["leaf", "class"] as const;
export const HISTORIES = ["usd", "share", "real"] as const;
export const SCALES = ["squares", "bars"] as const;

export const STUDIES = ["none", "route", "years", "sweep", "compare", "value"] as const;
export const CURVES = ["linear", "s"] as const;
export const WAYS = ["balances", "contributions"] as const;
export const MEASURES = ["dollars", "market", "record", "classes"] as const;
export const FACTORS = ["share", "adoption", "sleeve"] as const;

export type Chart = (typeof CHARTS)[number];
export type Show = (typeof SHOWS)[number];
export type Color = (typeof COLORS)[number];
export type Unit = (typeof UNITS)[number];
export type Effect = (typeof EFFECTS)[number];
export type FlowSourceKind = (typeof FLOWS)[number];
export type History = (typeof HISTORIES)[number];
export type ScaleForm = (typeof SCALES)[number];
export type Study = (typeof STUDIES)[number];
export type Curve = (typeof CURVES)[number];
export type Way = (typeof WAYS)[number];
export type Measure = (typeof MEASURES)[number];
export type Factor = (typeof FACTORS)[number];

/** The whole, in basis points. */
export const WHOLE = 10_000;

/** The line that stands for all destinations together. */
export const TOTAL = "total";

/** The longest phase-in, in years. */
export const MOST_YEARS = 30;

/** The base that is somebody's own plan: it stays in the browser, so a link may name it where it is not. */
export const OWN = "own";

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
 * `focus` null is the base. `market` is `story` or an ISO date. `flow`: where ribbons begin, at leaves or at classes.
 * Of the Market page: `node` is the node zoomed into, null all of it; `since` and `beside` are releases to compare
 * with, null the nearest and none; `pair` are two markets compared in words.
 * Of the questions asked further: `study` is the one that is open. `route`: basis points of the base in target-date
 * funds, of those funds that adopt a sleeve, of a fund that the sleeve takes. `years`, `curve` and `way`: how long, how
 * and by which money the move is phased in; `growth` in basis points a year, `paidIn` and `paidOut` in millions of US
 * dollars a year, null as published. `sweep`: the destination, or `total`, that is swept; `measures`: what is drawn of it.
 * `mix`: the own plan, written out, where a link is to carry it; null elsewhere.
 * `model`: what was chosen on the Outcome page, key by key as written; read by modelChoices.
 * `story`: what was chosen on the Story page, as written; read by parseStory.
 * `kept`: scenarios to compare with, in the order in which they stand.
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
  readonly flow: FlowSourceKind;
  readonly node: string | null;
  readonly since: string | null;
  readonly beside: string | null;
  readonly history: History;
  readonly scale: ScaleForm;
  readonly pair: readonly [string, string];
  readonly study: Study;
  readonly route: Readonly<Record<Factor, number>> | null;
  readonly years: number;
  readonly curve: Curve;
  readonly way: Way;
  readonly growth: number;
  readonly paidIn: number | null;
  readonly paidOut: number | null;
  readonly sweep: string;
  readonly measures: readonly Measure[];
  readonly mix: string | null;
  readonly model: Readonly<Record<string, string>>;
  readonly story: string;
  readonly kept: readonly Kept[];
}

/** What of a scenario decides its numbers. */
export type Numbers = Pick<Scenario, "release" | "base" | "to" | "from" | "market">;

/** A scenario that was put aside under a name of 1 to 24 characters. */
export interface Kept extends Numbers {
  readonly name: string;
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
  flow: "leaf",
  node: null,
  since: null,
  beside: null,
  history: "usd",
  scale: "squares",
  pair: ["401k", ALL_CRYPTO],
  study: "none",
  route: null,
  years: 10,
  curve: "linear",
  way: "balances",
  growth: 0,
  paidIn: null,
  paidOut: null,
  sweep: TOTAL,
  measures: ["market"],
  mix: null,
  model: {},
  story: "",
  kept: [],
};

/** Whether two scenarios say the same, key order of the shares included. */
export function sameScenario(one: Scenario, other: Scenario): boolean {
  const keys = Object.keys(DEFAULT_SCENARIO) as (keyof Scenario)[];
  return keys.every(
    (key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );
}
