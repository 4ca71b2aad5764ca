/** What is read of a run: along its path at a month, or of the whole of it. */
export type ReplayMeasure =
  | "growth"
  | "below"
  | "rolling"
  | "yearly"
  | "swing"
  | "deepest"
  | "worst-year"
  | "worst-three"
  | "best-three";

type Side = "before" | "after";

/** A figure of a mix held through the past. Months are those of monthNumber; the start stands at the month before. */
export type ReplayRef =
  | { readonly kind: "replay"; readonly side: Side; readonly measure: ReplayMeasure; readonly at: number }
  | { readonly kind: "replay-start"; readonly side: Side; readonly at: number }
  // A class's share of all money, what of it has no price in a month, what bitcoin became, the mix without it.
  | { readonly kind: "replay-share"; readonly side: Side; readonly id: string }
  | { readonly kind: "replay-left"; readonly side: Side; readonly at: number }
  | { readonly kind: "replay-unknown"; readonly side: Side }
  | { readonly kind: "replay-rise" | "replay-without" };

/** A figure of a crisis: what a mix did, what of it had no price, what a class did in a window. */
export type CrisisRef =
  | { readonly kind: "crisis" | "crisis-left"; readonly side: Side; readonly id: string }
  | {
      readonly kind: "class-fall";
      readonly id: string;
      readonly during: string;
      readonly pricing: "market-priced" | "appraised";
    };
