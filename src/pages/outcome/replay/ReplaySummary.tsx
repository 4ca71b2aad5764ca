import type { ReplayStudy } from "../../../domain/explainReplay";
import { extremeOf, monthAt } from "../../../domain/explainReplay";
import type { FigureRef } from "../../../domain/figureRef";
import { monthName } from "../../../text/monthName";
import { replayFigure } from "../../../text/replayFigure";
import { r } from "../../../text/replayMessages";
import { measureTitle } from "../../../text/replayTitle";
import { AskedFigure } from "./AskedFigure";

const SIDES = ["before", "after"] as const;
const ROWS = ["growth", "yearly", "swing", "deepest", "worst-year", "worst-three", "best-three"] as const;
const DATED = ["deepest", "worst-year", "worst-three", "best-three"] as const;

type Measure = (typeof ROWS)[number];

function isDated(measure: Measure): measure is (typeof DATED)[number] {
  return DATED.some((each) => each === measure);
}

/** The month up to which an extreme was measured, or nothing. */
function dateOf({ replay }: ReplayStudy, side: "before" | "after", measure: Measure): string | null {
  const point = isDated(measure) ? extremeOf(replay[side], measure) : null;
  return point && r.to_month({ month: monthName(monthAt(replay, point.place)) });
}

interface Props {
  readonly study: ReplayStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

/** The whole run in seven rows, before against after. */
export function ReplaySummary({ study, onAsk }: Props) {
  const { end } = study.replay;
  return (
    <table className="replay-summary" aria-label={r.summary()}>
      <thead>
        <tr>
          <th scope="col">{r.summary()}</th>
          <th scope="col">{r.head_before()}</th>
          <th scope="col">{r.head_after()}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((measure) => (
          <tr key={measure} data-measure={measure}>
            <th scope="row">{measure === "growth" ? r.row_end() : measureTitle(measure)}</th>
            {SIDES.map((side) => (
              <td key={side} data-side={side}>
                <AskedFigure
                  part={replayFigure(study, { kind: "replay", side, measure, at: end })}
                  none={r.too_short()}
                  onAsk={onAsk}
                />
                <small className="quiet">{dateOf(study, side, measure)}</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
