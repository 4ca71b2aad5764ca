import { memo, useLayoutEffect } from "react";
import { Sentence } from "../../controls/Sentence";
import { layOut } from "../../controls/takeStep";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { useScenarioStore } from "../../state/scenarioStore";
import { m } from "../../text/messages";
import { headlineOf, shortfallSentence, words } from "../../text/words";
import { useSoon } from "./useSoon";

// What follows a step comes in a task of its own and is laid out in it: the next frame may bring a step of its own.
function layOutInDrag(): void {
  if (useScenarioStore.getState().draft !== null) layOut();
}

const FirstSentence = memo(function FirstSentence({ outcome }: { outcome: Outcome }) {
  return <Sentence parts={headlineOf(outcome)} onAsk={ask} className={outcome.moved > 0 ? "accent" : ""} />;
});

const First = memo(function First({ outcome }: { outcome: Outcome }) {
  const written = useSoon(outcome);
  useLayoutEffect(layOutInDrag, [written]);
  return (
    <h1 className="headline">
      <FirstSentence outcome={written} />
    </h1>
  );
});

const Deck = memo(function Deck({ outcome }: { outcome: Outcome }) {
  const { deck, from } = words(outcome);
  useLayoutEffect(layOutInDrag);
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
