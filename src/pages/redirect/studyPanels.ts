import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import type { Study } from "../../domain/scenario";
import { q } from "../../text/studyMessages";
import { lazyPart, type LazyPart } from "../site/lazyPart";

/** What every further question is answered from. `settled` stays the same during a drag. */
export interface StudyProps {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly settled: Outcome;
}

/** A further question and the panel that answers it. `ofMarket`: of the whole market; not to be asked of an own plan. */
export interface StudyEntry {
  readonly study: Exclude<Study, "none">;
  readonly label: string;
  readonly Panel: LazyPart<StudyProps>;
  readonly ofMarket?: true;
}

// In the order in which they are offered; each panel is loaded when it is opened.
export const studyPanels: readonly StudyEntry[] = [
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
