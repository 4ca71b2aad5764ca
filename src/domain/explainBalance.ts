import type { Explanation, Step } from "./explanation";
import type { ModelRef } from "./modelRef";
import type { usualBalance } from "./saverDefaults";

/** A saver that the page asks about: dollars, where they are from if not chosen, years. */
export interface Saver {
  readonly balance: number;
  readonly usual: ReturnType<typeof usualBalance>;
  readonly isUsual: boolean;
  readonly years: number;
  /** Growth before fees of the mix before the move, per cent a year; the same for both sides. */
  readonly growth: number;
}

/** Explains what a saver has: a published median, or a choice. */
export function explainBalance({ usual, balance, isUsual }: Saver, ref: ModelRef): Explanation {
  const { label, asOf, population, note, sources } = usual;
  return {
    ref,
    value: balance,
    unit: "usd",
    basis: isUsual ? "published" : "choice",
    asOf: isUsual ? asOf : null,
    label: isUsual ? label : null,
    notes: isUsual ? [population, ...(note === undefined ? [] : [note])] : [],
    steps: [],
    sources: isUsual ? sources : [],
  };
}

/** What a saver has, as an input. */
export function balanceStep(saver: Saver): Step {
  const common = { sign: "", value: saver.balance, unit: "usd" } as const;
  if (!saver.isUsual) return { ...common, what: "saver-balance", basis: "choice" };
  const open = () => explainBalance(saver, { kind: "saver-balance" } as ModelRef);
  return { ...common, what: "release", label: saver.usual.label, basis: "published", open };
}
