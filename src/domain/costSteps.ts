import type { Atlas } from "./atlas";
import { baseStep } from "./explainBase";
import { drawnLeaves, explainDraws } from "./explainDraw";
import { explainHolding, explainRule } from "./explainLookThrough";
import { explainClass, type ClassRef } from "./explainClass";
import { explainInflow } from "./explainInflow";
import { inputOf, moneyStep, uniqueIds, type Explanation, type Step } from "./explanation";
import { sumBasis } from "./figure";
import type { RowFee } from "./mixFees";
import type { Side } from "./modelMix";
import type { Outcome } from "./outcome";
import type { OutcomeModel } from "./outcomeModel";

/** A side of the move, or what the move changes. */
export type CostAt = Side | "change";

/** The money of a row that a fee is taken of; of a change, what moved, without its sign. */
function heldStep(atlas: Atlas, outcome: Outcome, { row }: RowFee, at: CostAt): Step {
  const { money } = outcome;
  if (at !== "change")
    return moneyStep(money, "", at, row[at], row.basis, () => explainHolding(atlas, outcome, row, at));
  if (row.destination) {
    const destination = atlas.destinations.get(row.destination)!;
    return moneyStep(money, "", "inflow", row.after, row.basis, () => explainInflow(outcome, destination));
  }
  const taken = () => explainDraws(outcome, drawnLeaves(outcome, row.id));
  return moneyStep(money, "", "draw", row.before - row.after, "computed", taken);
}

/** What of a cost the expected return does not leave out already, by the classes that a holding looks through to. */
function keptStep(gross: number): Step {
  return { sign: "×", value: 10_000 * gross, unit: "bp", what: "fee-kept", basis: "assumption" };
}

function explainCost(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  each: RowFee,
  { at, value, kept }: { at: CostAt; value: number; kept: boolean },
): Explanation {
  const held = heldStep(atlas, outcome, each, at);
  const fee: Step = {
    sign: "×",
    value: 100 * each.fee.used,
    unit: "bp",
    what: "fee",
    basis: each.basis,
    open: () => explainRowFee(atlas, outcome, model, each),
  };
  return inputOf(`cost-${each.row.id}`, {
    value,
    unit: outcome.money,
    basis: sumBasis([each.basis, each.row.basis]),
    steps: [held, fee, ...(kept && each.gross !== 1 ? [keptStep(each.gross)] : [])],
    sources: uniqueIds(each.sources, held.open!().sources),
  });
}

/**
 * What rows cost a year as inputs, largest first; of a change, what each adds. `kept`: only what the expected return does
 * not leave out already.
 */
export function costSteps(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  rows: readonly RowFee[],
  at: CostAt,
  kept = false,
): readonly Step[] {
  const moneyOf = ({ row }: RowFee) => (at === "change" ? row.after - row.before : row[at]);
  return rows
    .filter((each) => each.counted && moneyOf(each) !== 0)
    .map((each) => ({ each, cost: (moneyOf(each) * each.fee.used * (kept ? each.gross : 1)) / 100 }))
    .sort((one, other) => Math.abs(other.cost) - Math.abs(one.cost))
    .map(({ each, cost }, place) => {
      const value = Math.abs(cost);
      const sign = cost < 0 ? "−" : place === 0 ? "" : "+";
      const open = () => explainCost(atlas, outcome, model, each, { at, value, kept });
      return moneyStep(outcome.money, sign, "release", value, each.basis, open, each.row.label);
    });
}

function sumStep(atlas: Atlas, outcome: Outcome, all: readonly RowFee[], side: Side): Step {
  const rows = all.filter((each) => each.counted && each.row[side] > 0);
  const value = rows.reduce((sum, { row }) => sum + row[side], 0);
  if (value === outcome.baseTotal) return baseStep(outcome, "÷");
  const open = () => {
    const held = rows.map((each) => heldStep(atlas, outcome, each, side));
    return inputOf("counted", {
      value,
      unit: outcome.money,
      basis: sumBasis(rows.map(({ row }) => row.basis)),
      steps: held.map((step, place) => ({
        ...step,
        sign: place === 0 ? "" : "+",
        what: "release",
        label: rows[place]!.row.label,
      })),
      sources: uniqueIds(...held.map((step) => step.open!().sources)),
    });
  };
  return moneyStep(outcome.money, "÷", "counted", value, "computed", open);
}

/** All the money of which fees are counted, as what they are divided by. */
export function countedStep(atlas: Atlas, outcome: Outcome, { fees }: OutcomeModel, side: Side): Step {
  return sumStep(atlas, outcome, fees.rows, side);
}

/** The fees that the expected return of a side does not leave out already, in basis points a year, as an input. */
export function dragStep(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  side: Side,
  sign: Step["sign"],
): Step {
  const { drag } = model.fees[side];
  const kept = model.fees.rows.filter(({ gross }) => gross > 0);
  const open = () =>
    inputOf(`drag-${side}`, {
      value: 100 * drag,
      unit: "bp",
      basis: sumBasis(kept.map(({ basis }) => basis)),
      steps: [
        ...costSteps(atlas, outcome, model, kept, side, true),
        countedStep(atlas, outcome, model, side),
      ],
      sources: uniqueIds(...kept.map(({ sources }) => sources)),
    });
  return { sign, value: 100 * drag, unit: "bp", what: "mix-fee-drag", basis: "computed", open };
}

/** The fee of a kind of holding that consists of several classes: each one's, times its share. */
function partSteps(atlas: Atlas, model: OutcomeModel, { row }: RowFee): readonly Step[] {
  const rule = atlas.lookThrough.get(row.assetClass)!;
  if (model.assumptions.leafFees.has(row.assetClass) || model.inputs.has(row.assetClass)) return [];
  return rule.into.map((part, place) => {
    const fee = explainClass(atlas, model, { kind: "class-fee", id: part.class } as ClassRef);
    const value = (part.pct * fee.value) / 100;
    const open = () =>
      inputOf(`fee-${row.assetClass}-${part.class}`, {
        value,
        unit: "bp",
        basis: "estimated",
        steps: [
          { sign: "", value: fee.value, unit: "bp", what: "fee", basis: fee.basis, open: () => fee },
          {
            sign: "×",
            value: part.pct,
            unit: "pct",
            what: "looked-share",
            basis: rule.basis,
            open: () => explainRule(rule, part.pct),
          },
        ],
        sources: uniqueIds(fee.sources, rule.sources),
      });
    const label = fee.label ?? part.class;
    return {
      sign: place === 0 ? "" : "+",
      value,
      unit: "bp",
      what: "release",
      basis: fee.basis,
      label,
      open,
    };
  });
}

/** What all other holdings cost before the move, which stands for one whose content nobody publishes. */
function restSteps(atlas: Atlas, outcome: Outcome, model: OutcomeModel): readonly Step[] {
  const known = model.fees.rows.filter(({ isRest }) => !isRest);
  return [...costSteps(atlas, outcome, model, known, "before"), sumStep(atlas, outcome, known, "before")];
}

/** Explains what a row of the mix costs. */
export function explainRowFee(
  atlas: Atlas,
  outcome: Outcome,
  model: OutcomeModel,
  each: RowFee,
): Explanation {
  const { fee, basis, formula, sources, row, isRest } = each;
  return {
    ref: { kind: "row-fee", id: row.id },
    value: 100 * fee.used,
    unit: "bp",
    basis,
    asOf: null,
    label: row.label,
    low: 100 * fee.low,
    high: 100 * fee.high,
    formula,
    notes: [],
    steps: isRest ? restSteps(atlas, outcome, model) : partSteps(atlas, model, each),
    sources,
  };
}
