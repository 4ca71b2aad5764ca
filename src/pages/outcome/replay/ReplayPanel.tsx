import { useCallback, useMemo, useState } from "react";
import { Sentence } from "../../../controls/Sentence";
import { Glossed } from "../../site/Glossed";
import { exceptionalRun } from "../../../domain/exceptionalRun";
import type { ReplayStudy } from "../../../domain/explainReplay";
import type { FigureRef } from "../../../domain/figureRef";
import { monthOf } from "../../../domain/monthNumber";
import type { PastReturns } from "../../../domain/pastReturns";
import { replayOf } from "../../../domain/replay";
import type { ReplayRef } from "../../../domain/replayRef";
import { standInsOf } from "../../../domain/standInsOf";
import { downloadText } from "../../../export/downloadText";
import { shareAddress } from "../../../state/shareAddress";
import { monthName } from "../../../text/monthName";
import { r } from "../../../text/replayMessages";
import { replayWords } from "../../../text/replayWords";
import { outcomeOnScreen } from "../outcomeOnScreen";
import type { SectionProps } from "../SectionProps";
import { MonthsTable } from "./MonthsTable";
import { ReplayCard } from "./ReplayCard";
import { ReplayChart } from "./ReplayChart";
import { GapChoices } from "./GapChoices";
import { ReplayStartChoice } from "./ReplayStartChoice";
import { ReplayMethod } from "./ReplayMethod";
import { ReplaySummary } from "./ReplaySummary";
import { StandIns } from "./StandIns";
import { StartsTable } from "./StartsTable";
import { WhenOpen } from "./WhenOpen";

interface Props extends SectionProps {
  readonly past: PastReturns;
}

function isReplayRef(figure: FigureRef): figure is ReplayRef {
  return figure.kind.startsWith("replay");
}

/** The mixes held through the past: start, chart, summary, words, tables, method. */
export function ReplayPanel({ atlas, outcome, past, choices, onChange }: Props) {
  const [asked, setAsked] = useState<ReplayRef | null>(null);
  const study = useMemo((): ReplayStudy | null => {
    const replay = replayOf(atlas, outcome, past, choices);
    return (
      replay && {
        replay,
        standIns: standInsOf(atlas, past, choices, replay),
        exceptional: exceptionalRun(atlas, outcome, past, choices, replay),
      }
    );
  }, [atlas, outcome, past, choices]);
  const onAsk = useCallback((figure: FigureRef) => setAsked(isReplayRef(figure) ? figure : null), []);
  const gaps = (
    <GapChoices atlas={atlas} outcome={outcome} past={past} choices={choices} onChange={onChange} />
  );
  if (!study)
    return (
      <div className="replay-blocked">
        <div className="replay-choices">{gaps}</div>
        <p className="strong">{r.blocked_heading()}</p>
        <p>{r.blocked()}</p>
      </div>
    );
  const { replay } = study;
  async function download() {
    const { replayCsv } = await import("../../../export/replayCsv");
    const text = replayCsv(
      atlas,
      outcome,
      study!,
      choices,
      shareAddress(outcomeOnScreen(outcome).scenario, "table"),
    );
    downloadText(`nestshift-replay-${monthOf(replay.start)}.csv`, "text/csv", text);
  }
  return (
    <>
      <p className="quiet">{r.deck({ start: monthName(replay.start), end: monthName(replay.end) })}</p>
      <div className="replay-choices">
        <ReplayStartChoice replay={replay} onChange={onChange} />
        {gaps}
      </div>
      <div className="replay-columns">
        <ReplayChart
          outcome={outcome}
          study={study}
          onAsk={onAsk}
          onStart={(month) => onChange({ start: monthOf(month) })}
        />
        <div className="replay-aside">
          <div>
            <ReplaySummary study={study} onAsk={onAsk} />
          </div>
          <div className="replay-words" data-part="replay-words">
            <h3>{r.words()}</h3>
            {replayWords(atlas, study, choices).map((parts, index) => (
              <p key={index}>
                <Sentence parts={parts} onAsk={onAsk} Words={Glossed} />
              </p>
            ))}
          </div>
        </div>
      </div>
      <WhenOpen summary={r.stand_in_title()}>
        {() => <StandIns atlas={atlas} study={study} onAsk={onAsk} />}
      </WhenOpen>
      <WhenOpen summary={r.starts_open()}>{() => <StartsTable study={study} onAsk={onAsk} />}</WhenOpen>
      <WhenOpen summary={r.table_open()}>{() => <MonthsTable study={study} onAsk={onAsk} />}</WhenOpen>
      <ReplayMethod notes={past.notes.returns} />
      <button type="button" className="button small" onClick={() => void download()}>
        {r.csv_replay()}
      </button>
      {asked && (
        <ReplayCard
          key={JSON.stringify(asked)}
          atlas={atlas}
          outcome={outcome}
          study={study}
          figure={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
