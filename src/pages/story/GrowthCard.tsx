import type { Atlas } from "../../domain/atlas";
import { explainGrowth, type GrowthRef, type MarketData } from "../../domain/marketLines";
import type { Story } from "../../domain/story";
import { formatDate } from "../../format/date";
import { closeCard } from "../../state/asked";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { saidText } from "../../text/saidText";
import { y } from "../../text/storyMessages";
import { lineName, pointName } from "../../text/storyNames";
import { ExplanationCard } from "../site/ExplanationCard";

interface Props {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly data: MarketData;
  readonly figure: GrowthRef;
}

/** Where a point of a line comes from. */
export function GrowthCard({ atlas, story, data, figure }: Props) {
  const explained = explainGrowth(data, story, figure);
  const steps = explained.steps.map((step) => ({ ...step, label: pointName(saidText(step.label!)) }));
  const explanation = { ...explained, steps };
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={explanation}
      title={y.line_title({ name: lineName(figure.id), at: pointName(figure.at) })}
      date={d.card_as_of({ date: formatDate(explanation.asOf!, locale) })}
      onClose={() => closeCard(figure)}
    />
  );
}
