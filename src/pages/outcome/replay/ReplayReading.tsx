import { memo } from "react";
import type { ReplayStudy } from "../../../domain/explainReplay";
import type { FigureRef } from "../../../domain/figureRef";
import { monthName } from "../../../text/monthName";
import { replayFigure } from "../../../text/replayFigure";
import { r } from "../../../text/replayMessages";
import { measureTitle, sideName } from "../../../text/replayTitle";
import { AskedFigure } from "./AskedFigure";
import { PATHS } from "./replayPanels";

const SIDES = ["before", "after"] as const;

interface Props {
  readonly study: ReplayStudy;
  readonly month: number;
  readonly onAsk: (figure: FigureRef) => void;
}

/** Both mixes at the month under the cursor; as many rows at every month. It is also the key of the lines. */
export const ReplayReading = memo(function ReplayReading({ study, month, onAsk }: Props) {
  const { replay } = study;
  const isStart = month < replay.start;
  return (
    <div className="replay-reading">
      <p className="replay-month">
        {isStart ? r.reading_start({ month: monthName(month) }) : r.reading_at({ month: monthName(month) })}
      </p>
      <dl>
        {PATHS.map((measure) => (
          <div key={measure} className="replay-read">
            <dt>{measureTitle(measure)}</dt>
            {SIDES.map((side) => (
              <dd key={side}>
                <span className={`replay-key replay-key-${side}`} aria-hidden="true" />
                <span className="quiet">{sideName(side)}</span>{" "}
                <AskedFigure
                  part={replayFigure(study, { kind: "replay", side, measure, at: month })}
                  none={replay.end - replay.start < 36 ? r.too_short() : r.too_early()}
                  onAsk={onAsk}
                />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
});
