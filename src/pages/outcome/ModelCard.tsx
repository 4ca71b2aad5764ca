import type { Atlas } from "../../domain/atlas";
import { explainModel, type ModelView } from "../../domain/explainModel";
import type { ModelRef } from "../../domain/modelRef";
import { formatDate } from "../../format/date";
import { closeCard } from "../../state/asked";
import { locale } from "../../text/messages";
import { modelFormula, modelTitle } from "../../text/modelTitle";
import { d } from "../../text/onDemandMessages";
import { ExplanationCard } from "../site/ExplanationCard";

interface Props {
  readonly atlas: Atlas;
  readonly view: ModelView;
  readonly figure: ModelRef;
}

/** Where a figure of the Outcome page comes from. */
export function ModelCard({ atlas, view, figure }: Props) {
  const explanation = explainModel(atlas, view, figure);
  const { asOf, formula } = explanation;
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={{ ...explanation, formula: formula ?? modelFormula(figure) }}
      title={modelTitle(figure, explanation)}
      date={asOf === null ? null : d.card_as_of({ date: formatDate(asOf, locale) })}
      onClose={() => closeCard(figure)}
    />
  );
}
