import type { FigureRef } from "./figureRef";

const KINDS = [
  "mix-fee",
  "mix-fee-usd",
  "mix-return",
  "mix-swing",
  "saver-first",
  "saver-lost",
  "saver-balance",
  "row-fee",
  "own-return",
  "own-swing",
  "class-return",
  "class-swing",
  "class-fee",
  "sellable",
  "gate",
] as const;

/** A figure of the Outcome page's own. */
export type ModelRef = Extract<FigureRef, { kind: (typeof KINDS)[number] }>;

/** Whether a figure is one of the Outcome page's own. */
export function isModelRef(ref: FigureRef): ref is ModelRef {
  return KINDS.some((kind) => kind === ref.kind);
}
