import { memo } from "react";
import { Sentence } from "../../controls/Sentence";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { shortfallSentence, words } from "../../text/words";

/** The outcome in words, every number live and askable. */
export const Headline = memo(function Headline({ outcome }: { outcome: Outcome }) {
  const { headline, deck, from } = words(outcome);
  const missing = shortfallSentence(outcome);
  return (
    <div className="headline-block isolate">
      <div data-part="words">
        <h1 className="headline">
          <Sentence parts={headline} onAsk={ask} className={outcome.moved > 0 ? "accent" : ""} />
        </h1>
        <p className="deck">
          {deck.map((parts, index) => (
            <span key={index}>
              <Sentence parts={parts} onAsk={ask} className="strong" />{" "}
            </span>
          ))}
          {missing && (
            <strong
              data-part="shortfall"
              data-value={outcome.shortfall}
              data-unit="usdMillions"
              className="shortfall"
            >
              <Sentence parts={missing} onAsk={ask} />{" "}
            </strong>
          )}
          <span className="deck-from">
            {from.map((parts, index) => (
              <span key={index}>
                <Sentence parts={parts} onAsk={ask} />{" "}
              </span>
            ))}
          </span>
        </p>
      </div>
    </div>
  );
});
