import { useMemo, useState } from "react";
import { Replay as Chart } from "../../../charts/replay/Replay";
import { replayLayout } from "../../../charts/replay/replayLayout";
import { measureText } from "../../../charts/shared/measureText";
import { sourceKey } from "../../../charts/shared/sourceKey";
import { useWidth } from "../../../charts/shared/useWidth";
import { monthAt, type ReplayStudy } from "../../../domain/explainReplay";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { replayAlternative } from "../../../text/alternatives/replayAlternative";
import { baseLabel } from "../../../text/baseName";
import { monthName } from "../../../text/monthName";
import { r } from "../../../text/replayMessages";
import { spokenMonth } from "../../../text/spokenMonth";
import { ReplayReading } from "./ReplayReading";
import { replayPanels } from "./replayPanels";

const USUAL_WIDTH = 972; // px, until measured
const ROOMY = 560; // px from which amounts stand beside the lines

interface Props {
  readonly outcome: Outcome;
  readonly study: ReplayStudy;
  readonly onAsk: (figure: FigureRef) => void;
  readonly onStart: (month: number) => void;
}

/** The chart with its cursor and what it reads; Enter begins the run with the month under the cursor. */
export function ReplayChart({ outcome, study, onAsk, onStart }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const [held, setHeld] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const input = useMemo(() => replayPanels(study, width >= ROOMY * textScale), [study, width, textScale]);
  const boxes = useMemo(() => replayLayout(input, width, measureText, textScale), [input, width, textScale]);
  const { replay } = study;
  const end = boxes.stops.length - 1;
  const shown = Math.min(end, pointed ?? held ?? end);
  const month = monthAt(replay, shown);
  const begin = month + 1 <= replay.end - 11 && month >= replay.start ? month + 1 : null;
  const start = () => {
    if (begin === null) return;
    setHeld(0);
    setPointed(null);
    onStart(begin);
  };
  return (
    <div className="replay-figure">
      <ReplayReading study={study} month={month} onAsk={onAsk} />
      <div ref={element}>
        <Chart
          boxes={boxes}
          textScale={textScale}
          labels={{
            name: r.chart_name({
              base: baseLabel(outcome.roots),
              start: monthName(replay.start),
              end: monthName(replay.end),
            }),
            about: replayAlternative(study),
            help: r.chart_help({ key: sourceKey }),
            spoken: spokenMonth(study, month),
          }}
          shown={shown}
          actions={{
            hold: (place) => {
              setPointed(null);
              setHeld(place);
            },
            point: setPointed,
            enter: start,
            ask: () => onAsk({ kind: "replay", side: "after", measure: "growth", at: month }),
          }}
        />
      </div>
      <div className="replay-foot">
        <p className="note">{r.chart_hint()}</p>
        <button type="button" className="button small" disabled={begin === null} onClick={start}>
          {begin === null ? r.start_at_cursor() : r.start_here({ month: monthName(begin) })}
        </button>
      </div>
    </div>
  );
}
