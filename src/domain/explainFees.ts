import type { Atlas } from "./atlas";
import { balanceStep, type Saver } from "./explainBalance";
import { costSteps, countedStep, dragStep, type CostAt } from "./costSteps";
import { explainMix } from "./explainRisk";
import { baseProvenance, inputOf, uniqueIds, type Explanation, type Step } from "./explanation";
import { feeDrag } from "./feeDrag";
import { sumBasis } from "./figure";
import type { SideFees } from "./mixFees";
import type { Side } from "./modelMix";
import type { ModelRef } from "./modelRef";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";

type FeeRef = ModelRef & { kind: "mix-fee" | "mix-fee-usd" | "saver-first" | "saver-lost" };

/** What fees of the page are explained by. */
interface FeeView {
  readonly outcome: Outcome;
  readonly model: OutcomeModel;
  readonly saver: Saver;
}

function sum(sides: { before: SideFees; after: SideFees }, at: CostAt, of: (side: SideFees) => number) {
  return at === "change" ? of(sides.after) - of(sides.before) : of(sides[at]);
}

/** The fees of a side in per cent, as an input. */
function feeStep(atlas: Atlas, view: FeeView, side: Side, sign: Step["sign"]): Step {
  const open = () => explainFees(atlas, view, { kind: "mix-fee", at: side } as FeeRef);
  const { pct } = view.model.fees[side];
  return { sign, value: 100 * pct.used, unit: "bp", what: "mix-fee", basis: "computed", open };
}

/** What the mix before the move is expected to grow by, before fees, as an input. */
function growthStep(atlas: Atlas, { outcome, model, saver }: FeeView): Step {
  const open = () => {
    const before = explainMix(atlas, outcome, model, { kind: "mix-return", at: "before" } as never);
    const { value, unit, basis } = before;
    return inputOf("growth", {
      value: 100 * saver.growth,
      unit: "bp",
      basis: "estimated",
      steps: [
        { sign: "", value, unit, what: "mix-return", basis, open: () => before },
        dragStep(atlas, outcome, model, "before", "+"),
      ],
      sources: before.sources,
    });
  };
  return { sign: "", value: 100 * saver.growth, unit: "bp", what: "growth", basis: "computed", open };
}

function saverSteps(atlas: Atlas, view: FeeView, { kind, at }: FeeRef): readonly Step[] {
  const rates =
    at === "change"
      ? [feeStep(atlas, view, "after", ""), feeStep(atlas, view, "before", "")]
      : [feeStep(atlas, view, at, kind === "saver-first" ? "×" : "")];
  const lasting: readonly Step[] = [
    growthStep(atlas, view),
    { sign: "", value: view.saver.years, unit: "years", what: "years", basis: "choice" },
  ];
  return [balanceStep(view.saver), ...rates, ...(kind === "saver-lost" ? lasting : [])];
}

function mixSteps(atlas: Atlas, view: FeeView, { kind, at }: FeeRef): readonly Step[] {
  const { outcome, model } = view;
  if (kind === "mix-fee-usd") return costSteps(atlas, outcome, model, model.fees.rows, at);
  if (at === "change") return [feeStep(atlas, view, "after", ""), feeStep(atlas, view, "before", "−")];
  return [...costSteps(atlas, outcome, model, model.fees.rows, at), countedStep(atlas, outcome, model, at)];
}

/** Explains what the mix costs, in per cent, in dollars, or to a saver. */
export function explainFees(atlas: Atlas, view: FeeView, ref: FeeRef): Explanation {
  const { outcome, saver } = view;
  const { fees } = view.model;
  const rows = fees.rows.filter(({ counted, row }) => counted && row.before + row.after > 0);
  const base = baseProvenance(outcome);
  const cited = uniqueIds(...rows.map(({ sources }) => sources), base.sources);
  const common = {
    ref,
    ...base,
    basis: sumBasis(rows.map(({ basis }) => basis)),
    publishedTotal: undefined,
    formula: undefined,
    notes: [],
  };
  const ends = (of: (side: SideFees, end: "low" | "used" | "high") => number) => ({
    value: sum(fees, ref.at, (side) => of(side, "used")),
    low: sum(fees, ref.at, (side) => of(side, "low")),
    high: sum(fees, ref.at, (side) => of(side, "high")),
  });
  if (ref.kind === "saver-first" || ref.kind === "saver-lost")
    return {
      ...common,
      ...ends(({ pct }, end) => {
        const { first, lost } = feeDrag(saver.balance, saver.growth, pct[end], saver.years);
        return ref.kind === "saver-first" ? first : lost;
      }),
      unit: "usd",
      sources: uniqueIds(saver.isUsual ? saver.usual.sources : [], cited),
      steps: saverSteps(atlas, view, ref),
    };
  return {
    ...common,
    ...ends(({ pct, usdMillions }, end) => (ref.kind === "mix-fee" ? 100 * pct[end] : usdMillions[end])),
    unit: ref.kind === "mix-fee" ? "bp" : outcome.money,
    sources: cited,
    steps: mixSteps(atlas, view, ref),
  };
}
