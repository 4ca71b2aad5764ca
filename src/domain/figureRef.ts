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
  | { readonly kind: "phase-paid-in" | "phase-paid-out" };
