import { memo } from "react";
import type { Outcome } from "../../domain/outcome";
import { mixAlternative } from "../../text/alternatives/mixAlternative";
import { shownMix } from "./shownMix";

interface Props {
  readonly outcome: Outcome;
  readonly column: "before" | "after";
}

/** What a treemap or bars of a mix show, in words. */
export const MixAlternative = memo(function MixAlternative({ outcome, column }: Props) {
  return mixAlternative(outcome, shownMix(outcome, column));
});
