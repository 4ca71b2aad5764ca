import type { Atlas } from "../../../domain/atlas";
import type { ReplayStudy } from "../../../domain/explainReplay";
import type { FigureRef } from "../../../domain/figureRef";
import type { StandIn } from "../../../domain/standInsOf";
import { monthName } from "../../../text/monthName";
import { d } from "../../../text/onDemandMessages";
import { replayFigure } from "../../../text/replayFigure";
import { r } from "../../../text/replayMessages";
import { AskedFigure } from "./AskedFigure";

const SIDES = ["before", "after"] as const;

function seriesText({ series, proxy }: StandIn): string {
  if (series.length === 0) return proxy ? r.series_proxy_off() : r.series_none();
  const named = series.map(({ instrument }) => instrument).join(d.semicolon());
  return proxy ? r.series_proxy({ instrument: named }) : named;
}

interface Props {
  readonly atlas: Atlas;
  readonly study: ReplayStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

/** Every class of both mixes with the series that stands for it in the run. */
export function StandIns({ atlas, study, onAsk }: Props) {
  return (
    <div
      className="table-scroll replay-stand-ins"
      tabIndex={0}
      role="region"
      aria-label={r.stand_in_region()}
    >
      <table aria-label={r.stand_in_title()}>
        <caption>{r.stand_in_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{r.col_class()}</th>
            <th scope="col">{r.col_share_before()}</th>
            <th scope="col">{r.col_share_after()}</th>
            <th scope="col">{r.col_series()}</th>
            <th scope="col">{r.col_months()}</th>
          </tr>
        </thead>
        <tbody>
          {study.standIns.map((standIn) => {
            const { assetClass: id, from, to } = standIn;
            return (
              <tr key={id} data-class={id}>
                <th scope="row">{atlas.classes.get(id)!.label}</th>
                {SIDES.map((side) => (
                  <td key={side}>
                    <AskedFigure
                      part={
                        standIn[side] === 0 ? null : replayFigure(study, { kind: "replay-share", side, id })
                      }
                      none={r.nothing()}
                      onAsk={onAsk}
                    />
                  </td>
                ))}
                <td>{seriesText(standIn)}</td>
                <td>
                  {from === null || to === null
                    ? r.nothing()
                    : r.span({ from: monthName(from), to: monthName(to) })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
