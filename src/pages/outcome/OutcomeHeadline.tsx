import { memo } from "react";
import { Sentence } from "../../controls/Sentence";
import type { ModelView } from "../../domain/explainModel";
import { ask } from "../../state/asked";
import { m } from "../../text/messages";
import { outcomeWords } from "../../text/outcomeWords";
import { Glossed } from "../site/Glossed";

/** The results in words, every number to be asked. */
export const OutcomeHeadline = memo(function OutcomeHeadline({ view }: { view: ModelView }) {
  const { headline, deck, results } = outcomeWords(view);
  return (
    <div className="headline-block" data-part="words">
      <h1 className="headline">
        <Sentence parts={headline} onAsk={ask} className={view.outcome.moved > 0 ? "accent" : ""} />
      </h1>
      {deck !== null && (
        <p className="deck">
          <Sentence parts={deck} onAsk={ask} className="strong" />
        </p>
      )}
      <p className="outcome-words">
        {results.map((parts, index) => (
          <span key={index}>
            <Sentence parts={parts} onAsk={ask} className="strong" Words={Glossed} />
            {m.gap()}
          </span>
        ))}
      </p>
    </div>
  );
});
