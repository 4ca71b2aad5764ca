import { sumBasis } from "./figure";
import { baseProvenance, baseStep, type Explanation, type Step } from "./explanation";
import { feeDrag } from "./feeDrag";
import type { RowFee, SideFees } from "./mixFees";
import type { ModelRef } from "./modelRef";
import type { Side } from "./modelMix";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";
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

type FeeRef = ModelRef & { kind: "mix-fee" | "mix-fee-usd" | "saver-first" | "saver-lost" };

function sum(sides: { before: SideFees; after: SideFees }, at: FeeRef["at"], of: (side: SideFees) => number) {
  return at === "change" ? of(sides.after) - of(sides.before) : of(sides[at]);
}

/** What rows cost a year, largest first; of a change, what each adds. */
function rowSteps(rows: readonly RowFee[], at: FeeRef["at"]): readonly Step[] {
  const money = ({ row }: RowFee) => (at === "change" ? row.after - row.before : row[at]);
  const steps = rows
    .filter((each) => each.counted && money(each) !== 0)
    .map((each) => ({ each, usd: (money(each) * each.fee.used) / 100 }))
    .sort((one, other) => Math.abs(other.usd) - Math.abs(one.usd));
  return steps.map(({ each, usd }, place) => ({
    sign: usd < 0 ? "−" : place === 0 ? "" : "+",
    value: Math.abs(usd),
    unit: "usdMillions",
    what: "release",
    label: each.row.label,
    basis: each.basis,
  }));
}

/** Explains what the mix costs, in per cent, in dollars, or to a saver. */
export function explainFees(outcome: Outcome, model: OutcomeModel, saver: Saver, ref: FeeRef): Explanation {
  const { fees } = model;
  const rows = fees.rows.filter(({ counted, row }) => counted && row.before + row.after > 0);
  const common = {
    ref,
    ...baseProvenance(outcome),
    basis: sumBasis(rows.map(({ basis }) => basis)),
    publishedTotal: undefined,
    formula: undefined,
    notes: [],
    sources: [...new Set([...rows.flatMap(({ sources }) => sources), ...baseProvenance(outcome).sources])],
  };
  if (ref.kind === "saver-first" || ref.kind === "saver-lost") {
    const of = (end: "low" | "used" | "high") =>
      sum(fees, ref.at, (side) => {
        const { first, lost } = feeDrag(saver.balance, saver.growth, side.pct[end], saver.years);
        return ref.kind === "saver-first" ? first : lost;
      });
    const side: Side = ref.at === "before" ? "before" : "after";
    const rate = ref.at === "change" ? [] : [step(100 * fees[side].pct.used, "bp", "×", model)];
    return {
      ...common,
      value: of("used"),
      low: of("low"),
      high: of("high"),
      unit: "usd",
      sources: [...new Set([...(saver.isUsual ? saver.usual.sources : []), ...common.sources])],
      steps: [step(saver.balance, "usd", "", model, saver.isUsual ? saver.usual.label : undefined), ...rate],
    };
  }
  const of = (end: "low" | "used" | "high") =>
    sum(fees, ref.at, (side) => (ref.kind === "mix-fee" ? 100 * side.pct[end] : side.usdMillions[end]));
  const divided: readonly Step[] = ref.kind === "mix-fee" ? [{ ...baseStep(outcome), sign: "÷" }] : [];
  return {
    ...common,
    value: of("used"),
    low: of("low"),
    high: of("high"),
    unit: ref.kind === "mix-fee" ? "bp" : "usdMillions",
    steps: [...rowSteps(fees.rows, ref.at), ...divided],
  };
}

function step(
  value: number,
  unit: Step["unit"],
  sign: Step["sign"],
  { choices }: OutcomeModel,
  label?: string,
): Step {
  const isChoice = unit === "usd" && choices.balance !== null;
  return {
    value,
    unit,
    sign,
    what: label === undefined ? (unit === "usd" ? "saver-balance" : "mix-fee") : "release",
    basis: isChoice ? "choice" : "computed",
    ...(label !== undefined && { label }),
  };
}

/** Explains what a row of the mix costs. Throws for a row that is not there. */
export function explainRowFee({ fees }: OutcomeModel, ref: ModelRef & { kind: "row-fee" }): Explanation {
  const found = fees.rows.find(({ row }) => row.id === ref.id);
  if (!found) throw new Error(`No row ${ref.id}`);
  const { fee, basis, formula, sources, row } = found;
  return {
    ref,
    value: 100 * fee.used,
    unit: "bp",
    basis,
    asOf: null,
    label: row.label,
    low: 100 * fee.low,
    high: 100 * fee.high,
    formula,
    notes: [],
    steps: [],
    sources,
  };
}
