import type { Scenario } from "../../../domain/scenario";
import { h } from "../../../text/helpMessages";

/** A step: what it says, what it points at, and whether a change of the scenario is what it asks for. */
interface HintStep {
  readonly name: () => string;
  readonly text: () => string;
  readonly targets: readonly string[];
  readonly isDone: (before: Scenario, after: Scenario) => boolean;
}

/** The three first steps on the Redirect page. */
export const hintSteps: readonly HintStep[] = [
  {
    name: h.hint_money,
    text: h.hint_money_text,
    targets: [".money-choice .select"],
    isDone: (before, after) => before.base.join() !== after.base.join(),
  },
  {
    name: h.hint_slider,
    text: h.hint_slider_text,
    targets: [".lines .slider"],
    isDone: (before, after) => JSON.stringify(before.to) !== JSON.stringify(after.to),
  },
  {
    name: h.hint_link,
    text: h.hint_link_text,
    targets: [".share-row .primary", ".site-actions .primary"],
    isDone: () => false,
  },
];
