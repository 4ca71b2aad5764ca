import type { CrisisRef, ReplayRef } from "./replayRef";
import type { SaverRef } from "./saverRef";
import type { Factor, Measure } from "./scenario";

/** The unit of a raw figure, as it can be read from outside. */
export type DataUnit = "usdMillions" | "usd" | "bp" | "pct" | "years" | "times" | "people" | "count";

/** The unit of all money of an atlas: millions of US dollars, or whole dollars where somebody's own plan is the base. */
export type MoneyUnit = Extract<DataUnit, "usd" | "usdMillions">;

/** What is read of a sweep: a measure that can be chosen, or all that moves. */
export type SweptMeasure = Measure | "moved";
/** A figure of a chain through target-date funds: a stage, its share of the base, what its funds hold, what they lack. */
export type ChainFigure = "target-date" | "adopting" | "sleeve" | "share" | "held" | "missing";

/** What a figure on screen is; with the id of a destination, node or class where it is about one. */
export type FigureRef =
  | { readonly kind: "moved" | "moved-share" | "base" | "stays" | "asked" | "shortfall" | "people" }
  | { readonly kind: "share" | "inflow" | "percent" | "size" | "years" | "effect"; readonly id: string }
  | { readonly kind: "row"; readonly id: string }
  | { readonly kind: "draw"; readonly id: string }
  // A ribbon of the flow chart: from a leaf, or from a class where `by` says so, to a destination.
  | { readonly kind: "ribbon"; readonly by: "leaf" | "class"; readonly from: string; readonly to: string }
  | { readonly kind: "class" | "looked-through" | "basis" | "change-step" | "assumed"; readonly id: string }
  // Of a sweep: a measure of a destination or family, or what moves, at a share; and where a threshold is passed.
  | { readonly kind: "sweep"; readonly id: string; readonly measure: SweptMeasure; readonly at: number }
  | { readonly kind: "sweep-threshold"; readonly id: string; readonly threshold: string }
  // Of the Market page: a point of a series, a public market, how many times one amount is another, a node's change.
  | { readonly kind: "history"; readonly id: string; readonly at: string }
  | { readonly kind: "comparator" | "ratio"; readonly id: string }
  | { readonly kind: "node-change"; readonly id: string }
  // Of the way through target-date funds: a factor as shown, a factor as the data or the preset have it, the chain.
  | { readonly kind: "factor"; readonly id: Factor }
  | { readonly kind: "factor-data"; readonly id: Factor }
  | { readonly kind: "chain"; readonly id: ChainFigure }
  // Of the contested effect on value: a multiplier, its dollars, and those as a share of the market.
  | {
      readonly kind: "multiplier" | "effect-value" | "effect-share";
      readonly id: string;
      readonly at: "low" | "mid" | "high";
    }
  // Of a phase-in: money of a year, or what was paid; `id` is a destination or a family of classes. `phase-part` is a
  // share of all money then: of `there`, `stays`, a destination, or `family-` and a family.
  | {
      readonly kind: "phase-holding" | "phase-flow" | "phase-market";
      readonly id: string;
      readonly year: number;
    }
  | { readonly kind: "phase-family" | "phase-part"; readonly id: string; readonly year: number }
  | { readonly kind: "phase-stays" | "phase-total" | "phase-there" | "phase-into"; readonly year: number }
  | { readonly kind: "phase-record" | "phase-above"; readonly id: string }
  | { readonly kind: "phase-paid-in" | "phase-paid-out" }
  // Of the Outcome page: what a mix costs, returns, swings by; what a saver pays; a row, a class of risk or a
  // destination by itself; how soon money can be had; quarters in a queue, `asking` and `part` in basis points.
  | {
      readonly kind: "mix-fee" | "mix-fee-usd" | "mix-return" | "mix-swing" | "saver-first" | "saver-lost";
      readonly at: "before" | "after" | "change";
    }
  | { readonly kind: "saver-balance" }
  | { readonly kind: "row-fee" | "own-return" | "own-swing"; readonly id: string }
  | { readonly kind: "class-return" | "class-swing" | "class-fee"; readonly id: string }
  | { readonly kind: "sellable"; readonly id: string; readonly at: "before" | "after" }
  | { readonly kind: "gate"; readonly asking: number; readonly part: number }
  // Of scenarios side by side: a family of classes, every fund looked through.
  | { readonly kind: "family"; readonly id: string }
  // Of mixes held through the past, and through crises.
  | ReplayRef
  | CrisisRef
  // Of one saver's simulated futures.
  | SaverRef;
