import type { Side } from "./modelMix";

/**
 * A figure of a saver's future. Of the simulation at the end of a year: a balance that `percent` of the paths are not
 * above, how many paths are below what was paid in or below the mix before, the median gap between the mixes, what was
 * paid in. Of what goes into it: balance, addition, inflation, expected return, swing, correlation, paths.
 */
export type SaverRef =
  | {
      readonly kind: "saver-balance";
      readonly side: Side;
      readonly percent: number;
      readonly year: number;
    }
  | { readonly kind: "saver-below-paid"; readonly side: Side; readonly year: number }
  | { readonly kind: "saver-below-before" | "saver-gap" | "saver-paid"; readonly year: number }
  | { readonly kind: "saver-start" | "saver-add" | "saver-inflation" | "saver-correlation" | "saver-paths" }
  | { readonly kind: "saver-return" | "saver-swing"; readonly side: Side };
