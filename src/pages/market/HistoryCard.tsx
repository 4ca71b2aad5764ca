import { useHistory } from "../../datasets/useHistory";
import type { Atlas } from "../../domain/atlas";
import { explainHistory, type HistoryRef } from "../../domain/explainHistory";
import { formatDate } from "../../format/date";
import { closeCard } from "../../state/asked";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { ExplanationCard } from "../site/ExplanationCard";
import { historyTitle } from "./historyTitle";

/** Where a figure of the history comes from. */
export function HistoryCard({ atlas, figure }: { atlas: Atlas; figure: HistoryRef }) {
  const { data } = useHistory(atlas);
  if (!data) return null;
  const explanation = explainHistory(data, figure);
  const { asOf } = explanation;
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={explanation}
      title={historyTitle(data, figure)}
      date={asOf === null ? null : d.card_as_of({ date: formatDate(asOf, locale) })}
      onClose={() => closeCard(figure)}
    />
  );
}
