import { memo, useLayoutEffect } from "react";
import { Sentence } from "../../controls/Sentence";
import { layOutApart } from "../../controls/takeStep";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { m } from "../../text/messages";
import { headlineOf, shortfallSentence, words } from "../../text/words";
import { useSoon } from "./useSoon";

const FirstSentence = memo(function FirstSentence({ outcome }: { outcome: Outcome }) {
  return <Sentence parts={headlineOf(outcome)} onAsk={ask} className={outcome.moved > 0 ? "accent" : ""} />;
});

const First = memo(function First({ outcome }: { outcome: Outcome }) {
  const written = useSoon(outcome);
  return (
    <h1 className="headline">
      <FirstSentence outcome={written} />
    </h1>
  );
});

const Deck = memo(function Deck({ outcome }: { outcome: Outcome }) {
  const { deck, from } = words(outcome);
  // In a drag this comes in a task of its own, with all else that follows; the next frame has only its own step to lay out.
  useLayoutEffect(layOutApart);
  const missing = shortfallSentence(outcome);
  return (
    <p className="deck">
      {deck.map((parts, index) => (
        <span key={index}>
          <Sentence parts={parts} onAsk={ask} className="strong" />
          {m.gap()}
        </span>
      ))}
      {missing && (
        <strong
          data-part="shortfall"
          data-value={outcome.shortfall}
          data-unit={outcome.money}
          className="shortfall"
        >
          <Sentence parts={missing} onAsk={ask} />
          {m.gap()}
        </strong>
      )}
      <span className="deck-from">
        {from.map((parts, index) => (
          <span key={index}>
            <Sentence parts={parts} onAsk={ask} />
            {m.gap()}
          </span>
        ))}
      </span>
    </p>
  );
});

/** The outcome in words, every number live and askable. `follower`: the outcome as soon as there is time for it in a drag. */
export function Headline({ outcome, follower }: { outcome: Outcome; follower: Outcome }) {
  return (
    <div className="headline-block isolate">
      <div data-part="words">
        <First outcome={outcome} />
        <Deck outcome={follower} />
      </div>
    </div>
  );
}
