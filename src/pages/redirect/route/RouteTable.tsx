import { Figure } from "../../../controls/Figure";
import type { Atlas } from "../../../domain/atlas";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { WHOLE } from "../../../domain/scenario";
import type { TargetDateRoute } from "../../../domain/targetDateRoute";
import { formatShare } from "../../../format/share";
import { money } from "../../../text/amount";
import { baseLabel } from "../../../text/baseName";
import { locale, m } from "../../../text/messages";
import { r } from "../../../text/routeMessages";

interface Row {
  readonly id: string;
  readonly label: string;
  readonly factor: number | null;
  readonly points: number;
  readonly amount: number;
  readonly figure: FigureRef;
}

interface Props {
  readonly atlas: Atlas;
  readonly route: TargetDateRoute;
  readonly outcome: Outcome;
  readonly onAsk: (figure: FigureRef) => void;
}

function rowsOf(atlas: Atlas, route: TargetDateRoute, outcome: Outcome): readonly Row[] {
  const { factors, baseTotal, targetDate, adopting, moved, movedPoints, inflow } = route;
  const reached = Object.keys(inflow).filter((id) => inflow[id]! > 0);
  const ofBase = (amount: number) => (WHOLE * amount) / baseTotal;
  const stage = (id: "target-date" | "adopting", label: string, factor: number, amount: number): Row => {
    return { id, label, factor, points: ofBase(amount), amount, figure: { kind: "chain", id } };
  };
  const ends = reached.map((id): Row => {
    const label = r.table_to({ destination: atlas.destinations.get(id)!.label });
    return {
      id,
      label,
      factor: (WHOLE * inflow[id]!) / moved,
      points: ofBase(inflow[id]!),
      amount: inflow[id]!,
      figure: { kind: "chain", id: "sleeve" },
    };
  });
  return [
    {
      id: "base",
      label: baseLabel(outcome.roots),
      factor: null,
      points: WHOLE,
      amount: baseTotal,
      figure: { kind: "base" },
    },
    stage("target-date", r.stage_target_date(), factors.share, targetDate),
    stage("adopting", r.stage_adopting(), factors.adoption, adopting),
    {
      id: "sleeve",
      label: r.stage_sleeve(),
      factor: factors.sleeve,
      points: movedPoints,
      amount: moved,
      figure: { kind: "chain", id: "sleeve" },
    },
    ...ends,
  ];
}

/** The chain as a table: its stages, and where its end goes. */
export function RouteTable({ atlas, route, outcome, onAsk }: Props) {
  return (
    <details className="route-more">
      <summary>{r.table_open()}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={r.table_name()}>
        <table aria-label={r.table_name()}>
          <thead>
            <tr>
              <th scope="col">{r.table_stage()}</th>
              <th scope="col">{r.table_factor()}</th>
              <th scope="col">{r.table_share()}</th>
              <th scope="col">{r.table_amount()}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(atlas, route, outcome).map(({ id, label, factor, points, amount, figure }) => (
              <tr key={id} data-row={id} data-value={amount} data-unit="usdMillions">
                <th scope="row">{label}</th>
                {factor === null ? (
                  <td>{r.table_none()}</td>
                ) : (
                  <td data-value={factor} data-unit="bp">
                    {formatShare(factor, locale)}
                  </td>
                )}
                <td data-value={points} data-unit="bp">
                  {points === 0 ? m.nothing() : formatShare(points, locale)}
                </td>
                <td>
                  <Figure value={amount} unit="usdMillions" figure={figure} onAsk={onAsk}>
                    {money(amount)}
                  </Figure>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
