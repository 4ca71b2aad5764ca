import type { Factor } from "./scenario";

/** The unit of a raw figure, as it can be read from outside. */
export type DataUnit = "usdMillions" | "usd" | "bp" | "pct" | "years" | "times" | "people" | "count";

/** A figure of a chain through target-date funds: a stage, its share of the base, what its funds hold, what they lack. */
export type ChainFigure = "target-date" | "adopting" | "sleeve" | "share" | "held" | "missing";

/** What a figure on screen is; with the id of a destination, node or class where it is about one. */
export type FigureRef =
  | { readonly kind: "moved" | "moved-share" | "base" | "stays" | "asked" | "shortfall" | "people" }
  | { readonly kind: "share" | "inflow" | "percent" | "size" | "years" | "effect"; readonly id: string }
  | { readonly kind: "row"; readonly id: string }
  | { readonly kind: "draw"; readonly id: string }
  | { readonly kind: "class" | "looked-through" | "basis" | "change-step" | "assumed"; readonly id: string }
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
    };
