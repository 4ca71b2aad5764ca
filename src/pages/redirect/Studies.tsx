import { memo, Suspense } from "react";
import { change } from "../../state/actions";
import { q } from "../../text/studyMessages";
import { studyPanels, type StudyProps } from "./studyPanels";

/** Questions that go further than the mix; one is open at a time, and the link says which. */
export const Studies = memo(function Studies({ atlas, outcome, settled }: StudyProps) {
  const { study } = settled.scenario;
  const open = studyPanels.find((entry) => entry.study === study);
  return (
    <section className="studies" id="studies" aria-label={q.heading()}>
      <h2>{q.heading()}</h2>
      <div className="study-choice">
        {studyPanels.map(({ study: name, label }) => (
          <button
            key={name}
            type="button"
            className="button"
            aria-expanded={name === study}
            onClick={() => change(atlas, { study: name === study ? "none" : name })}
          >
            {label}
          </button>
        ))}
      </div>
      {open && (
        <section className="study" data-study={study} aria-label={open.label}>
          <Suspense
            fallback={
              <p role="status" className="note study-waiting">
                {q.loading()}
              </p>
            }
          >
            {open.ofMarket && settled.money === "usd" ? (
              <p data-part="market-only">{q.market_only()}</p>
            ) : (
              <open.Panel atlas={atlas} outcome={outcome} settled={settled} />
            )}
          </Suspense>
        </section>
      )}
    </section>
  );
});
