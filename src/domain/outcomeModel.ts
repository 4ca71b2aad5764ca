import type { Assumptions } from "./assumptions";
import type { Atlas } from "./atlas";
import { classInputs, type ClassInputs, type Ranged } from "./classInputs";
import { mixFees, type MixFees } from "./mixFees";
import type { ModelChoices } from "./modelChoices";
import { modelMix, type ModelMix, type Side } from "./modelMix";
import type { Outcome } from "./outcome";
import { portfolioVolatility, stressedCorrelation, type Matrix } from "./portfolioRisk";

/** Expected return after fees and volatility, both in per cent a year. */
export interface RiskPoint {
  readonly return: Ranged;
  readonly swing: Ranged;
}

/** What follows from a mix and the assumptions, before and after, and for each destination by itself. */
export interface OutcomeModel {
  readonly outcome: Outcome;
  readonly assumptions: Assumptions;
  readonly choices: ModelChoices;
  readonly mix: ModelMix;
  readonly inputs: ReadonlyMap<string, ClassInputs>;
  readonly correlation: Matrix;
  readonly fees: MixFees;
  readonly before: RiskPoint;
  readonly after: RiskPoint;
  readonly destinations: ReadonlyMap<string, RiskPoint>;
}

function ranged(of: (end: keyof Ranged) => number): Ranged {
  const [low, used, high] = [of("low"), of("used"), of("high")];
  return { low: Math.min(low, used, high), used, high: Math.max(low, used, high) };
}

/** What a destination would do alone: the fee is taken off where the expected return does not leave it out already. */
function ownPoint(input: ClassInputs): RiskPoint {
  const fee = input.netOfFees ? 0 : input.fee.used;
  return { return: ranged((end) => input.return[end] - fee), swing: input.swing };
}

/**
 * Expected return: Σ w μ of the classes less the fees that μ does not leave out already. Volatility: √(w′ S w), the
 * correlations blended towards 1 by the stress chosen. The range of a sum takes every class at its end.
 */
export function outcomeModel(
  atlas: Atlas,
  outcome: Outcome,
  assumptions: Assumptions,
  choices: ModelChoices,
): OutcomeModel {
  const classes = [...assumptions.classes.keys()];
  const inputs = classInputs(assumptions, choices);
  const mix = modelMix(atlas, outcome, classes, choices.unknown);
  const fees = mixFees(atlas, outcome, assumptions, inputs, mix.treated);
  const correlation = stressedCorrelation(assumptions.correlation.matrix, choices.stress);
  const list = [...inputs.values()];
  const point = (side: Side): RiskPoint => ({
    return: ranged(
      (end) =>
        list.reduce((all, input, place) => all + mix[side][place]! * input.return[end], 0) - fees[side].drag,
    ),
    swing: ranged((end) =>
      portfolioVolatility(
        mix[side],
        list.map((input) => input.swing[end]),
        correlation,
      ),
    ),
  });
  return {
    outcome,
    assumptions,
    choices,
    mix,
    inputs,
    correlation,
    fees,
    before: point("before"),
    after: point("after"),
    destinations: new Map(
      [...atlas.destinations.values()].map(({ id, assetClass }) => [id, ownPoint(inputs.get(assetClass)!)]),
    ),
  };
}
