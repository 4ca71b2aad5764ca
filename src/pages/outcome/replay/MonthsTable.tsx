import { memo } from "react";
import { monthAt, type ReplayStudy } from "../../../domain/explainReplay";
import type { FigureRef } from "../../../domain/figureRef";
import { monthOf } from "../../../domain/monthNumber";
import { monthName } from "../../../text/monthName";
import { replayFigure } from "../../../text/replayFigure";
import { r } from "../../../text/replayMessages";
import { sideName } from "../../../text/replayTitle";
import { AskedFigure } from "./AskedFigure";
import { PATHS } from "./replayPanels";

const SIDES = ["before", "after"] as const;

interface Props {
  readonly study: ReplayStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

/** Every month of the run with all that the chart shows. */
export const MonthsTable = memo(function MonthsTable({ study, onAsk }: Props) {
  const groups = { growth: r.group_growth(), below: r.group_below(), rolling: r.group_rolling() };
  const columns = PATHS.flatMap((measure) => SIDES.map((side) => ({ measure, side })));
  return (
    <div className="table-scroll replay-months" tabIndex={0} role="region" aria-label={r.table_region()}>
      <table aria-label={r.table_name()}>
        <caption>{r.table_caption()}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {r.col_month()}
            </th>
            {PATHS.map((measure) => (
              <th key={measure} scope="colgroup" colSpan={2}>
                {groups[measure]}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ measure, side }) => (
              <th key={`${measure} ${side}`} scope="col">
                {sideName(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {study.replay.before.growth.map((_, place) => {
            const at = monthAt(study.replay, place);
            return (
              <tr key={at} data-month={monthOf(at)}>
                <th scope="row">{monthName(at)}</th>
                {columns.map(({ measure, side }) => (
                  <td key={`${measure} ${side}`} data-column={`${measure}.${side}`}>
                    <AskedFigure
                      part={replayFigure(study, { kind: "replay", side, measure, at })}
                      none={r.no_value()}
                      onAsk={onAsk}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
