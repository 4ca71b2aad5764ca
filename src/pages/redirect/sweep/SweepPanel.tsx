import { useCallback, useMemo, useState } from "react";
import { measureText } from "../../../charts/shared/measureText";
import { sourceKey } from "../../../charts/shared/sourceKey";
import { useWidth } from "../../../charts/shared/useWidth";
import { Sweep as SweepChart } from "../../../charts/sweep/Sweep";
import { sweepLayout } from "../../../charts/sweep/sweepLayout";
import type { SweepRef } from "../../../domain/explainSweep";
import type { Atlas } from "../../../domain/atlas";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { TOTAL } from "../../../domain/scenario";
import { SWEEP_END, SWEEP_STEP } from "../../../domain/setSwept";
import { shareOfLine, sweepSteps, type Sweep } from "../../../domain/sweep";
import { formatShare } from "../../../format/share";
import { setLine } from "../../../state/actions";
import { sweepAlternative } from "../../../text/alternatives/sweepAlternative";
import { baseInSentence } from "../../../text/baseName";
import { locale, m } from "../../../text/messages";
import { spokenStep } from "../../../text/spokenStep";
import { q } from "../../../text/studyMessages";
import { w } from "../../../text/sweepMessages";
import { isLarge } from "../isLarge";
import { useInSlices } from "../useInSlices";
import { SweepBlocked } from "./SweepBlocked";
import { SweepCard } from "./SweepCard";
import { SweepChoices } from "./SweepChoices";
import { sweepMultiples } from "./sweepMultiples";
import { SweepHeadline, SweepReading } from "./SweepReading";
import { SweepTable } from "./SweepTable";
import { SweepWords } from "./SweepWords";
import "./sweep.css";
import "./sweepChart.css";

const USUAL_WIDTH = 972; // px, until measured

function isSweepRef(figure: FigureRef): figure is SweepRef {
  return figure.kind === "sweep" || figure.kind === "sweep-threshold";
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly settled: Outcome;
}

type ViewProps = Props & { readonly sweep: Sweep; readonly onAsk: (figure: FigureRef) => void };

/** The chart with its cursor, what it reads, the words and the table. */
function SweepView({ atlas, outcome, settled, sweep, onAsk }: ViewProps) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const [held, setHeld] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const input = useMemo(() => sweepMultiples(atlas, sweep), [atlas, sweep]);
  const boxes = useMemo(() => sweepLayout(input, width, measureText, textScale), [input, width, textScale]);
  const about = useMemo(() => sweepAlternative(atlas, sweep), [atlas, sweep]);
  const { line } = sweep;
  const nearest = Math.min(SWEEP_END, Math.round(sweep.now / SWEEP_STEP) * SWEEP_STEP);
  const shown = pointed ?? held ?? nearest;
  const step = sweep.steps[shown / SWEEP_STEP]!;
  const now = shareOfLine(outcome.scenario, line);
  const nowShare = formatShare(now, locale);
  const isTotal = line === TOTAL;
  const name = isTotal ? m.total_redirected() : atlas.destinations.get(line)!.label;
  const reading = { atlas, outcome: settled, sweep, step, onAsk };
  const set = () => {
    setHeld(shown);
    setLine(atlas, line, shown);
  };
  return (
    <>
      <div className="sweep-head">
        <SweepHeadline {...reading} />
        <button type="button" className="button" onClick={set}>
          {w.set({
            line: isTotal ? w.set_total() : atlas.destinations.get(line)!.shortLabel,
            share: formatShare(shown, locale),
          })}
        </button>
      </div>
      <div ref={element}>
        <SweepChart
          boxes={boxes}
          textScale={textScale}
          labels={{
            name: w.chart_name({
              line: name,
              end: formatShare(SWEEP_END, locale),
              base: baseInSentence(settled.roots),
            }),
            about,
            help: w.chart_help({ key: sourceKey }),
            spoken: spokenStep(atlas, sweep, step),
          }}
          cursor={{
            shown,
            now,
            nowText: now > SWEEP_END ? w.now_beyond({ share: nowShare }) : w.now({ share: nowShare }),
          }}
          actions={{
            hold: (share) => {
              setPointed(null);
              setHeld(share);
            },
            point: setPointed,
            enter: set,
            ask: () => onAsk({ kind: "sweep", id: line, measure: isTotal ? "moved" : "dollars", at: shown }),
          }}
        />
      </div>
      {input.multiples.map(({ id, empty }) => empty !== null && <p key={id}>{empty}</p>)}
      <p className="note">{w.chart_hint()}</p>
      <SweepReading {...reading} />
      <SweepWords atlas={atlas} outcome={settled} sweep={sweep} onAsk={onAsk} />
      <details className="sweep-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{w.table_open()}</summary>
        {open && <SweepTable atlas={atlas} outcome={settled} sweep={sweep} onAsk={onAsk} />}
      </details>
    </>
  );
}

interface Swept {
  readonly atlas: Atlas;
  readonly settled: Outcome;
  readonly sweep: Sweep;
}

/** A sweep with all that it is drawn beside, so that what is on screen is of one scenario. */
function* sweptSteps(atlas: Atlas, settled: Outcome): Generator<void, Swept> {
  return { atlas, settled, sweep: yield* sweepSteps(atlas, settled.scenario) };
}

/** What a sweep leads to, or why it leads to nothing, and the source cards of its figures. */
function SweepResult({ outcome, atlas, settled, sweep }: Swept & { readonly outcome: Outcome }) {
  const [asked, setAsked] = useState<SweepRef | null>(null);
  const onAsk = useCallback((figure: FigureRef) => setAsked(isSweepRef(figure) ? figure : null), []);
  return (
    <>
      {sweep.blocked === null ? (
        <SweepView
          key={sweep.line}
          atlas={atlas}
          outcome={outcome}
          settled={settled}
          sweep={sweep}
          onAsk={onAsk}
        />
      ) : (
        <SweepBlocked atlas={atlas} line={sweep.line} blocked={sweep.blocked} />
      )}
      {asked && (
        <SweepCard
          key={JSON.stringify(asked)}
          atlas={atlas}
          outcome={settled}
          sweep={sweep}
          figure={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** How much: one line from 0 to 20 %, as small multiples with a cursor that sets it. */
export function SweepPanel({ atlas, outcome, settled }: Props) {
  const { scenario } = settled;
  // During a drag the lines stay: they begin where the gesture began.
  const steps = useCallback(() => sweptSteps(atlas, settled), [atlas, settled]);
  const swept = useInSlices(steps, isLarge(settled));
  return (
    <div className="sweep" data-sweep={scenario.sweep}>
      <p className="sweep-deck">
        {(scenario.sweep === TOTAL ? w.deck_total : w.deck)({
          end: formatShare(SWEEP_END, locale),
          step: formatShare(SWEEP_STEP, locale),
          base: baseInSentence(settled.roots),
        })}
      </p>
      <SweepChoices atlas={atlas} scenario={scenario} />
      {swept ? (
        <SweepResult {...swept} outcome={outcome} />
      ) : (
        <p role="status" className="note study-waiting">
          {q.loading()}
        </p>
      )}
    </div>
  );
}
