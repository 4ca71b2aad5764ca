import type { Atlas } from "../../../domain/atlas";
import { explainValueEffect, type EffectRef } from "../../../domain/explainValueEffect";
import type { Outcome } from "../../../domain/outcome";
import { formatDate } from "../../../format/date";
import { locale } from "../../../text/messages";
import { d } from "../../../text/onDemandMessages";
import { e } from "../../../text/valueMessages";
import { ExplanationCard } from "../../site/ExplanationCard";
import { endName } from "./ValueRange";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly figure: EffectRef;
  readonly onClose: () => void;
}

/** Where a figure of the contested range comes from. */
export function ValueCard({ atlas, outcome, figure, onClose }: Props) {
  const explanation = explainValueEffect(outcome, figure);
  const { label, wholeLabel: whole } = atlas.destinations.get(figure.id)!;
  const titles = {
    multiplier: e.title_multiplier,
    "effect-value": e.title_value,
    "effect-share": e.title_share,
  };
  const { asOf } = explanation;
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={explanation}
      title={titles[figure.kind]({ end: endName(figure.at), label, whole })}
      date={asOf === null ? null : d.card_as_of({ date: formatDate(asOf, locale) })}
      onClose={onClose}
    />
  );
}
