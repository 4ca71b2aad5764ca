import { memo } from "react";
import type { ReplayStudy } from "../../../domain/explainReplay";
import type { FigureRef } from "../../../domain/figureRef";
import { monthOf } from "../../../domain/monthNumber";
import { replayStarts } from "../../../domain/replayStarts";
import { formatPoints } from "../../../format/formatReturn";
import { locale } from "../../../text/messages";
import { monthName } from "../../../text/monthName";
import { replayFigure } from "../../../text/replayFigure";
import { r } from "../../../text/replayMessages";
import { AskedFigure } from "./AskedFigure";

const SIDES = ["before", "after"] as const;

interface Props {
  readonly study: ReplayStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

/** What each mix earned a year from other starts on, since the start decides the result. */
export const StartsTable = memo(function StartsTable({ study, onAsk }: Props) {
  const { replay } = study;
  return (
    <div className="table-scroll replay-starts" tabIndex={0} role="region" aria-label={r.starts_region()}>
      <table aria-label={r.starts_name()}>
        <caption>{r.starts_caption({ end: monthName(replay.end) })}</caption>
        <thead>
          <tr>
            <th scope="col">{r.col_start()}</th>
            <th scope="col">{r.head_before()}</th>
            <th scope="col">{r.head_after()}</th>
            <th scope="col">{r.col_difference()}</th>
          </tr>
        </thead>
        <tbody>
          {replayStarts(replay).map(({ at, before, after }) => (
            <tr key={at} data-start={monthOf(at)} aria-current={at === replay.start || undefined}>
              <th scope="row">
                {at === replay.start ? r.chosen_start({ month: monthName(at) }) : monthName(at)}
              </th>
              {SIDES.map((side) => (
                <td key={side}>
                  <AskedFigure
                    part={replayFigure(study, { kind: "replay-start", side, at })}
                    none={r.nothing()}
                    onAsk={onAsk}
                  />
                </td>
              ))}
              <td>{formatPoints(after - before, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
