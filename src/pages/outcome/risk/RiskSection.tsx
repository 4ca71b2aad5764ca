import { useId } from "react";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { DataTable } from "../DataTable";
import { Method } from "../Method";
import { RangesChart } from "../RangesChart";
import type { SectionProps } from "../SectionProps";
import { useModelView } from "../useModelView";
import { AssumptionTable } from "./AssumptionTable";
import { FrontierChart } from "./FrontierChart";
import { RiskChoices } from "./RiskChoices";
import { riskColumns, riskPoints, riskRows } from "./riskPoints";
import { StressDial } from "./StressDial";

/** What is expected of the mix and how much it swings, from the houses' assumptions and the correlations. */
export function RiskSection({ atlas, outcome, choices, onChange, onAsk }: SectionProps) {
  const view = useModelView(atlas, outcome, choices);
  const heading = useId();
  if (!view) return null;
  const { assumptions } = view.model;
  const points = riskPoints(atlas, view);
  const sources = [
    ...[...assumptions.classes.values()].flatMap(({ expectedReturnPct, volatilityPct }) => [
      ...expectedReturnPct.houses.flatMap((house) => house.sources),
      ...volatilityPct.sources,
    ]),
    ...assumptions.correlation.sources,
  ];
  const changed = choices.assume.length;
  const { from, to } = assumptions.correlation.span;
  return (
    <section className="outcome-section" aria-labelledby={heading}>
      <h2 id={heading}>{o.risk()}</h2>
      <p className="quiet">
        {o.assumptions_own({
          list: new Intl.ListFormat(locale).format(assumptions.gradeC.map(({ what }) => what)),
        })}
      </p>
      {changed > 0 && (
        <p className="changed-note">
          <strong className="badge">{o.assumptions_changed({ count: changed })}</strong>{" "}
          <button type="button" className="text-button" onClick={() => onChange({ assume: [] })}>
            {o.assumptions_reset()}
          </button>
        </p>
      )}
      <div className="outcome-columns">
        <div>
          <h3>{o.return()}</h3>
          <p className="quiet">{o.return_deck()}</p>
          <RangesChart view={view} of="return" name={o.return_chart()} onAsk={onAsk} />
        </div>
        <div>
          <h3>{o.swing()}</h3>
          <p className="quiet">{o.swing_deck({ smooth: choices.smooth })}</p>
          <RangesChart view={view} of="swing" name={o.swing_chart()} onAsk={onAsk} />
        </div>
      </div>
      <RiskChoices atlas={atlas} view={view} choices={choices} onChange={onChange} onAsk={onAsk} />
      <StressDial view={view} choices={choices} onChange={onChange} onAsk={onAsk} />
      <FrontierChart view={view} points={points} onAsk={onAsk} />
      <DataTable
        atlas={atlas}
        outcome={outcome}
        name={o.risk_table()}
        fileName="nestshift-risk.csv"
        columns={riskColumns()}
        rows={riskRows(points)}
        sources={sources}
        onAsk={onAsk}
      />
      <AssumptionTable atlas={atlas} view={view} choices={choices} onChange={onChange} onAsk={onAsk} />
      <Method
        atlas={atlas}
        formula={o.risk_formula()}
        inputs={o.risk_inputs({ from, to })}
        limits={o.risk_limits()}
        sources={sources}
      />
    </section>
  );
}
