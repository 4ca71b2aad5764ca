import type { Atlas } from "../../domain/atlas";
import { explainMarket, explainMarketClass, explainMarketKind } from "../../domain/explainMarket";
import { explain } from "../../domain/explain";
import { explainScale } from "../../domain/explainScale";
import type { Explanation } from "../../domain/explanation";
import type { FigureRef } from "../../domain/figureRef";
import type { MarketView } from "../../domain/marketView";
import type { Outcome } from "../../domain/outcome";
import { formatDate } from "../../format/date";
import { closeCard } from "../../state/asked";
import { explanationTitle } from "../../text/explanationText";
import { k } from "../../text/marketMessages";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { scaleTitle } from "../../text/scaleTitle";
import { ExplanationCard } from "../site/ExplanationCard";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly outcome: Outcome;
  readonly figure: FigureRef;
}

function explained({ atlas, view, outcome, figure }: Props): { explanation: Explanation; title: string } {
  const { release } = view.releaseTree;
  switch (figure.kind) {
    case "row":
    case "node-change": {
      const explanation = explainMarket(view, figure);
      const label = explanation.label ?? "";
      if (figure.kind === "row") return { explanation, title: label };
      const since = view.since?.release.label ?? release.label;
      return { explanation, title: k.change_title({ label, since, release: release.label }) };
    }
    case "class": {
      const { label, definition } = atlas.classes.get(figure.id)!;
      const explanation = explainMarketClass(view, figure.id, label, definition);
      return { explanation, title: k.change_class({ label }) };
    }
    case "basis":
    case "change-step": {
      const explanation = explainMarketKind(view, figure);
      return { explanation, title: explanationTitle(explanation, view, atlas) };
    }
    case "comparator":
    case "ratio": {
      const explanation = explainScale(atlas, outcome, figure);
      return { explanation, title: scaleTitle(explanation, outcome, atlas) };
    }
    default: {
      const explanation = explain(atlas, outcome, figure);
      return { explanation, title: explanationTitle(explanation, outcome, atlas) };
    }
  }
}

/** Where a figure of the Market page comes from. */
export function MarketCard(props: Props) {
  const { explanation, title } = explained(props);
  const { asOf } = explanation;
  return (
    <ExplanationCard
      atlas={props.atlas}
      explanation={explanation}
      title={title}
      date={asOf === null ? null : d.card_as_of({ date: formatDate(asOf, locale) })}
      onClose={() => closeCard(props.figure)}
    />
  );
}
