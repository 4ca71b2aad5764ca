import { memo } from "react";
import { Figure } from "../../../controls/Figure";
import { DEGREES } from "../../../domain/pairBuffer";
import { STRETCH } from "../../../domain/drawHistory";
import type { FigureRef } from "../../../domain/figureRef";
import type { SaverPlan } from "../../../domain/saverPlan";
import type { SaverRef } from "../../../domain/saverRef";
import { BLOCK } from "../../../domain/saverRun";
import { formatChartShare, formatShare } from "../../../format/share";
import { percentOf } from "../../../text/amount";
import { locale } from "../../../text/messages";
import { monthName } from "../../../text/monthName";
import { mixName } from "../../../text/saverFigure";
import { s } from "../../../text/saverMessages";

const HUNDRED = 100; // basis points in a per cent

interface Props {
  readonly plan: SaverPlan;
  readonly onAsk: (figure: FigureRef) => void;
}

/** The expected returns, swings and the correlation that growth is drawn from, each with its source. */
function Inputs({ plan, onAsk }: Props) {
  const { before, after } = plan.model;
  const rows: readonly (readonly [string, number, SaverRef])[] = [
    [s.input_return(), before.return.used, { kind: "saver-return", side: "before" }],
    [s.input_return(), after.return.used, { kind: "saver-return", side: "after" }],
    [s.input_swing(), before.swing.used, { kind: "saver-swing", side: "before" }],
    [s.input_swing(), after.swing.used, { kind: "saver-swing", side: "after" }],
    [s.input_correlation(), HUNDRED * plan.correlation, { kind: "saver-correlation" }],
  ];
  return (
    <dl className="saver-inputs" aria-label={s.inputs()}>
      {rows.map(([name, value, ref]) => (
        <div key={JSON.stringify(ref)}>
          <dt>
            {name}
            {"side" in ref && ` · ${mixName(ref.side)}`}
          </dt>
          <dd>
            <Figure value={value} unit="pct" figure={ref} onAsk={onAsk}>
              {formatShare(Math.round(HUNDRED * value), locale)}
            </Figure>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Formula, inputs and limits of the simulation. */
export const SaverMethod = memo(function SaverMethod({ plan, onAsk }: Props) {
  const { run, model, history } = plan;
  const { tails } = model.choices;
  const drawn = {
    normal: s.method_normal(),
    student: s.method_student({ degrees: DEGREES }),
    bootstrap: s.method_history({
      months: STRETCH,
      from: history ? monthName(history.from) : "",
      to: history ? monthName(history.to) : "",
    }),
  };

  const twoErrors = 2 * Math.sqrt((0.05 * 0.95) / run.paths);
  const lines = [
    s.method_step(),
    ...(history ? [] : [s.method_yearly(), s.method_two()]),
    drawn[tails],
    s.method_real({ inflation: percentOf(model.assumptions.inflationPct) }),
    s.method_rank(),
    s.method_seed({ block: BLOCK }),
    s.method_limits({ error: formatChartShare(10_000 * twoErrors, locale) }),
  ];
  return (
    <details className="saver-more">
      <summary>{s.method()}</summary>
      {!history && <Inputs plan={plan} onAsk={onAsk} />}
      <ul className="saver-method">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
});
