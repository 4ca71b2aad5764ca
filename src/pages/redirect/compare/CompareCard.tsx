import type { Atlas } from "../../../domain/atlas";
import type { Column } from "../../../domain/compareColumns";
import { explainCompared } from "../../../domain/explainCompared";
import type { FigureRef } from "../../../domain/figureRef";
import { formatDate } from "../../../format/date";
import { c } from "../../../text/compareMessages";
import { columnName } from "../../../text/comparedText";
import { familyName } from "../../../text/familyName";
import { explanationTitle } from "../../../text/explanationText";
import { locale } from "../../../text/messages";
import { d } from "../../../text/onDemandMessages";
import { ExplanationCard } from "../../site/ExplanationCard";

interface Props {
  readonly atlas: Atlas;
  readonly column: Column;
  readonly figure: FigureRef;
  readonly onClose: () => void;
}

/** Where a figure of one of the scenarios side by side comes from. */
export function CompareCard({ atlas, column, figure, onClose }: Props) {
  const { outcome } = column;
  const explanation = explainCompared(atlas, outcome, figure);
  const title =
    figure.kind === "family"
      ? c.what_family({ label: familyName(figure.id) })
      : explanationTitle(explanation, outcome, atlas);
  const { asOf } = explanation;
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={explanation}
      title={c.card_title({ column: columnName(column), title })}
      date={asOf === null ? null : d.card_as_of({ date: formatDate(asOf, locale) })}
      onClose={onClose}
    />
  );
}
