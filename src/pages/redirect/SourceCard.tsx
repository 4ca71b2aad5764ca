import type { Atlas } from "../../domain/atlas";
import { explain } from "../../domain/explain";
import type { Explanation } from "../../domain/explanation";
import type { FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { formatDate } from "../../format/date";
import { closeCard } from "../../state/asked";
import { explanationTitle } from "../../text/explanationText";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { ExplanationCard } from "../site/ExplanationCard";

function dateText({ asOf, ref }: Explanation, outcome: Outcome): string | null {
  if (asOf === null) return null;
  const date = formatDate(asOf, locale);
  const { release } = outcome.releaseTree;
  return asOf === release.asOf && ref.kind !== "size"
    ? d.card_release({ date, release: release.label })
    : d.card_as_of({ date });
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly figure: FigureRef;
}

/** Where a figure of the redirection comes from. */
export function SourceCard({ atlas, outcome, figure }: Props) {
  const explanation = explain(atlas, outcome, figure);
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={explanation}
      title={explanationTitle(explanation, outcome, atlas)}
      date={dateText(explanation, outcome)}
      onClose={() => closeCard(figure)}
    />
  );
}
