import { memo, Suspense, type ComponentType, type LazyExoticComponent } from "react";
import { lazyPart } from "../site/lazyPart";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import type { Study } from "../../domain/scenario";
import { change } from "../../state/actions";
import { q } from "../../text/studyMessages";

/** What every further question is answered from. `settled` stays the same during a drag. */
export interface StudyProps {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly settled: Outcome;
}

// `ofMarket`: asks what is published of the whole market, and says so for an own plan.
interface Entry {
  readonly study: Exclude<Study, "none">;
  readonly label: string;
  readonly Panel: LazyExoticComponent<ComponentType<StudyProps>>;
  readonly ofMarket?: true;
}

// In the order in which they are offered; each panel is loaded when it is opened.
const ENTRIES: readonly Entry[] = [
  {
    study: "route",
    label: q.route(),
    Panel: lazyPart(() => import("./route/RoutePanel"), "RoutePanel"),
    ofMarket: true,
  },
  {
    study: "years",
    label: q.years(),
    Panel: lazyPart(() => import("./years/PhaseInPanel"), "PhaseInPanel"),
    ofMarket: true,
  },
  {
    study: "sweep",
    label: q.sweep(),
    Panel: lazyPart(() => import("./sweep/SweepPanel"), "SweepPanel"),
  },
  {
    study: "compare",
    label: q.compare(),
    Panel: lazyPart(() => import("./compare/ComparePanel"), "ComparePanel"),
  },
  {
    study: "value",
    label: q.value(),
    Panel: lazyPart(() => import("./value/ValuePanel"), "ValuePanel"),
    ofMarket: true,
  },
];

/** Questions that go further than the mix; one is open at a time, and the link says which. */
export const Studies = memo(function Studies({ atlas, outcome, settled }: StudyProps) {
  const { study } = settled.scenario;
  const open = ENTRIES.find((entry) => entry.study === study);
  return (
    <section className="studies" id="studies" aria-label={q.heading()}>
      <h2>{q.heading()}</h2>
      <div className="study-choice">
        {ENTRIES.map(({ study: name, label }) => (
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
