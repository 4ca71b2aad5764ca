import type { SaverBalance } from "./assumptions";
import type { Atlas } from "./atlas";
import { exponential } from "./exponential";
import { mixCorrelation } from "./mixCorrelation";
import { monthlyGrowth } from "./monthlyGrowth";
import { naturalLog } from "./naturalLog";
import type { OutcomeModel } from "./outcomeModel";
import type { PaymentPart, Payments } from "./payments";
import { usualBalance } from "./saverDefaults";
import type { MixHistory } from "./saverHistory";
import type { GrowthModel, SaverRun } from "./saverRun";

const MONTHS = 12; // a year
const PEOPLE = "401k"; // the plans whose participants are counted

/** What savers add on average, in US dollars a year, and what it was made from. */
export interface UsualAdd {
  readonly usd: number;
  readonly usdMillions: number;
  readonly people: number;
  readonly year: number;
  /** What was paid in, part by part, and who is counted. */
  readonly payments: readonly PaymentPart[];
  readonly participants: Atlas["participants"];
  readonly sources: readonly string[];
}

/** What one saver has, adds and expects. `usual`: what the data have; the person may have set something else. */
export interface SaverPlan {
  readonly model: OutcomeModel;
  readonly run: SaverRun;
  /** The months that are drawn from; null where growth is drawn from a distribution. */
  readonly history: MixHistory | null;
  readonly correlation: number;
  readonly balance: number;
  readonly add: number;
  readonly usual: { readonly balance: SaverBalance & { readonly medianUsd: number }; readonly add: UsualAdd };
}

/** New saving in 401(k) plans a year, for each active participant: no median is published. */
export function usualAdd(atlas: Atlas, payments: Payments): UsualAdd {
  const use = payments.uses.find(({ base }) => base === PEOPLE)!;
  const series = use.newIn.map((id) => payments.series.get(id)!);
  const usdMillions = series.reduce((all, { values }) => all + values.get(use.year)!, 0);
  const { people, sources } = atlas.participants;
  return {
    usd: Math.round((usdMillions * 1_000_000) / people),
    usdMillions,
    people,
    year: use.year,
    payments: series.map((each) => ({ series: each, usdMillions: each.values.get(use.year)! })),
    participants: atlas.participants,
    sources: [...new Set([...series.flatMap((each) => each.sources), ...sources])],
  };
}

function growthModel(model: OutcomeModel, correlation: number, history: MixHistory | null): GrowthModel {
  const { before, after, assumptions, choices } = model;
  const inflation = assumptions.inflationPct / 100;
  if (history) {
    const month = exponential(naturalLog(1 + inflation) / MONTHS);
    const real = (returns: readonly number[]) => Float64Array.from(returns, (each) => (1 + each) / month);
    return { kind: "history", before: real(history.before), after: real(history.after) };
  }
  const yearly = ({ return: expected, swing }: OutcomeModel["before"]) => ({
    compound: expected.used / 100,
    deviation: swing.used / 100,
  });
  const joint = monthlyGrowth(yearly(before), yearly(after), correlation, inflation);
  return { kind: choices.tails === "normal" ? "normal" : "student", joint };
}

/**
 * One saver's run, in today's dollars: what the choices say, else what the data have. `history`: the months that are
 * drawn from where the choice is to draw from history, else null.
 */
export function saverPlan(
  atlas: Atlas,
  model: OutcomeModel,
  payments: Payments,
  history: MixHistory | null,
): SaverPlan {
  const { choices, mix, inputs, correlation: matrix } = model;
  const usual = {
    balance: usualBalance(atlas, model.assumptions.balances, choices.age),
    add: usualAdd(atlas, payments),
  };
  const balance = choices.balance ?? usual.balance.medianUsd;
  const add = choices.add ?? usual.add.usd;
  const volatility = [...inputs.values()].map(({ swing }) => swing.used);
  const correlation = mixCorrelation(mix.before, mix.after, volatility, matrix);
  return {
    model,
    history,
    correlation,
    balance,
    add,
    usual,
    run: {
      model: growthModel(model, correlation, history),
      balance,
      monthly: add / MONTHS,
      years: choices.horizon,
      seed: choices.seed,
      paths: choices.paths,
    },
  };
}
