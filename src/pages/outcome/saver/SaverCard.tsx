import type { Atlas } from "../../../domain/atlas";
import { explainSaver } from "../../../domain/explainSaver";
import type { SaverRef } from "../../../domain/saverRef";
import type { SaverStudy } from "../../../domain/saverStudy";
import { formatDate } from "../../../format/date";
import { locale } from "../../../text/messages";
import { d } from "../../../text/onDemandMessages";
import { saverSpelledOut, saverTitle } from "../../../text/saverTitle";
import { ExplanationCard } from "../../site/ExplanationCard";

interface Props {
  readonly atlas: Atlas;
  readonly study: SaverStudy;
  readonly figure: SaverRef;
  readonly onClose: () => void;
}

/** Where a figure of a saver's future comes from. */
export function SaverCard({ atlas, study, figure, onClose }: Props) {
  const explanation = explainSaver(atlas, study, figure);
  const { asOf } = explanation;
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={saverSpelledOut(explanation)}
      title={saverTitle(figure)}
      date={asOf === null ? null : d.card_as_of({ date: formatDate(asOf, locale) })}
      onClose={onClose}
    />
  );
}
