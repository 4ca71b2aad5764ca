import type { Atlas } from "../../../domain/atlas";
import type { CrisisOutcome } from "../../../domain/crisesOf";
import { explainCrisis, fallOf } from "../../../domain/explainCrisis";
import type { Outcome } from "../../../domain/outcome";
import type { PastReturns } from "../../../domain/pastReturns";
import type { CrisisRef } from "../../../domain/replayRef";
import { formatDate } from "../../../format/date";
import { locale } from "../../../text/messages";
import { r } from "../../../text/replayMessages";
import { replayText } from "../../../text/replayText";
import { crisisTitle } from "../../../text/replayTitle";
import { ExplanationCard } from "../../site/ExplanationCard";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly past: PastReturns;
  readonly crises: readonly CrisisOutcome[];
  readonly figure: CrisisRef;
  readonly onClose: () => void;
}

/** The days of a figure, in words; null where nobody says them. */
function daysOf({ past, crises, figure }: Pick<Props, "past" | "crises" | "figure">): string | null {
  const span = (from: string, to: string) =>
    r.card_days({ from: formatDate(from, locale), to: formatDate(to, locale) });
  if (figure.kind !== "class-fall") {
    const { crisis } = crises.find((found) => found.crisis.id === figure.id)!;
    return span(crisis.from, crisis.to);
  }
  const { peak, trough, during } = fallOf(past, figure);
  const common = past.crises.find(({ id }) => id === during);
  if (common) return span(common.from, common.to);
  return peak && trough ? span(peak, trough) : null;
}

/** Where a figure of the crises comes from. */
export function CrisisCard({ atlas, outcome, past, crises, figure, onClose }: Props) {
  const explanation = explainCrisis(atlas, outcome, past, crises, figure);
  const isMix = figure.kind === "crisis";
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={{
        ...explanation,
        formula: isMix ? r.crises_method_sum() : figure.kind === "crisis-left" ? r.formula_left() : undefined,
        notes: isMix ? [r.crises_method_left(), r.crises_method_limits()] : explanation.notes,
      }}
      title={crisisTitle(atlas, figure)}
      text={replayText(explanation.value, explanation.unit)}
      date={daysOf({ past, crises, figure })}
      onClose={onClose}
    />
  );
}
