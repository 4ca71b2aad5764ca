import type { SaverExplanation, SaverStep, SaverStepWhat } from "../domain/explainSaver";
import type { Explanation, Step } from "../domain/explanation";
import type { SaverRef } from "../domain/saverRef";
import { mixName, whenOf } from "./saverFigure";
import { s } from "./saverMessages";

/** What a figure of a saver is, as the heading of its card. */
export function saverTitle(ref: SaverRef): string {
  switch (ref.kind) {
    case "saver-balance":
      return s.card_balance({ mix: mixName(ref.side), percent: ref.percent, when: whenOf(ref.year) });
    case "saver-below-paid":
      return s.card_below_paid({ mix: mixName(ref.side), when: whenOf(ref.year) });
    case "saver-below-before":
      return s.card_below_before({ when: whenOf(ref.year) });
    case "saver-gap":
      return s.card_gap({ when: whenOf(ref.year) });
    case "saver-paid":
      return s.card_paid({ when: whenOf(ref.year) });
    case "saver-return":
      return s.card_return({ mix: mixName(ref.side) });
    case "saver-swing":
      return s.card_swing({ mix: mixName(ref.side) });
    default: {
      const names = {
        "saver-start": s.card_start,
        "saver-add": s.card_add,
        "saver-inflation": s.card_inflation,
        "saver-correlation": s.card_correlation,
        "saver-paths": s.card_paths,
      };
      return names[ref.kind]();
    }
  }
}

const STEPS: Readonly<Record<SaverStepWhat, () => string>> = {
  balance: s.step_balance,
  add: s.step_add,
  "return-before": s.step_return_before,
  "return-after": s.step_return_after,
  "swing-before": s.step_swing_before,
  "swing-after": s.step_swing_after,
  correlation: s.step_correlation,
  inflation: s.step_inflation,
  years: s.step_years,
  paths: s.step_paths,
};

function isNamedHere(what: SaverStep["what"]): what is SaverStepWhat {
  return what in STEPS;
}

function formulaOf({ ref, formula }: SaverExplanation): Explanation["formula"] {
  if (ref.kind === "saver-inflation") return s.card_inflation_formula();
  if (ref.kind === "saver-paid") return s.card_paid_formula();
  const isSimulated = ref.kind === "saver-balance" || /^saver-(below|gap)/.test(ref.kind);
  return isSimulated ? s.card_simulated() : formula;
}

/** An explanation as a card shows it: its steps and its formula in words. */
export function saverSpelledOut(explanation: SaverExplanation): Explanation {
  const steps = explanation.steps.map((step): Step => {
    const { what, ...line } = step;
    return isNamedHere(what) ? { ...line, what: "release", label: STEPS[what]() } : { ...line, what };
  });
  return { ...explanation, steps, formula: formulaOf(explanation) };
}
