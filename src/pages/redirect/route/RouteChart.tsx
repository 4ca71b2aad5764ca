import { Route, type RouteWords } from "../../../charts/route/Route";
import { routeLayout } from "../../../charts/route/routeLayout";
import { Figure } from "../../../controls/Figure";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { WHOLE } from "../../../domain/scenario";
import type { TargetDateRoute } from "../../../domain/targetDateRoute";
import { formatShare } from "../../../format/share";
import { money } from "../../../text/amount";
import { baseLabel } from "../../../text/baseName";
import { locale } from "../../../text/messages";
import { r } from "../../../text/routeMessages";

interface Props {
  readonly route: TargetDateRoute;
  readonly outcome: Outcome;
  readonly onAsk: (figure: FigureRef) => void;
}

function stageWords({ route, outcome, onAsk }: Props): ReadonlyMap<string, RouteWords> {
  const base = baseLabel(outcome.roots);
  const { baseTotal, targetDate, adopting, moved } = route;
  const words = (label: string, value: number, figure: FigureRef, estimated: boolean): RouteWords => ({
    label,
    estimated,
    amount: (
      <>
        <Figure value={value} unit="usdMillions" figure={figure} onAsk={onAsk} className="strong">
          {money(value)}
        </Figure>{" "}
        {figure.kind === "chain" && value > 0 && (
          <span className="quiet">{formatShare((WHOLE * value) / baseTotal, locale)}</span>
        )}
      </>
    ),
  });
  return new Map([
    ["base", words(base, baseTotal, { kind: "base" }, false)],
    ["target-date", words(r.stage_target_date(), targetDate, { kind: "chain", id: "target-date" }, true)],
    ["adopting", words(r.stage_adopting(), adopting, { kind: "chain", id: "adopting" }, true)],
    ["sleeve", words(r.stage_sleeve(), moved, { kind: "chain", id: "sleeve" }, false)],
  ]);
}

/** The chain as bars: the base, its target-date funds, those that adopt, the sleeve. */
export function RouteChart(props: Props) {
  const { baseTotal, targetDate, adopting, moved, inflow } = props.route;
  const stages = [
    { id: "base", value: baseTotal },
    { id: "target-date", value: targetDate },
    { id: "adopting", value: adopting },
    { id: "sleeve", value: moved },
  ];
  const parts = Object.entries(inflow).map(([id, value]) => ({ id, value }));
  return <Route bars={routeLayout(stages, parts)} words={stageWords(props)} name={r.chain_name()} />;
}
