/** The unit of a raw figure, as it can be read from outside. */
export type DataUnit = "usdMillions" | "usd" | "bp" | "pct" | "years" | "times" | "people" | "count";

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
  // Of scenarios side by side: a family of classes, every fund looked through.
  | { readonly kind: "family"; readonly id: string };
