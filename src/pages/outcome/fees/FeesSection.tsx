import { useId } from "react";
import { Sentence } from "../../../controls/Sentence";
import { baseInSentence } from "../../../text/baseName";
import { m } from "../../../text/messages";
import { costPart } from "../../../text/modelParts";
import { o } from "../../../text/outcomeMessages";
import { fill } from "../../../text/parts";
import { DataTable } from "../DataTable";
import { Method } from "../Method";
import { RangesChart } from "../RangesChart";
import type { SectionProps } from "../SectionProps";
import { useModelView } from "../useModelView";
import { feeColumns, feeRows } from "./feeTable";
import { SaverFees } from "./SaverFees";

/** What the mix costs: per cent, dollars for all of the base, dollars for one saver. */
export function FeesSection({ atlas, outcome, choices, onChange, onAsk }: SectionProps) {
  const view = useModelView(atlas, outcome, choices);
  const heading = useId();
  if (!view) return null;
  const { fees } = view.model;
  const change = costPart(view, "change");
  const more =
    Math.abs(change.value) < 0.5
      ? [o.fees_none()]
      : fill(change.value > 0 ? o.fees_more : o.fees_less, { amount: change });
  const [low, high] = [costPart(view, "after", "low"), costPart(view, "after", "high")];
  const sources = fees.rows.flatMap((row) => row.sources);
  return (
    <section className="outcome-section" aria-labelledby={heading}>
      <h2 id={heading}>{o.fees()}</h2>
      <p className="quiet">{o.fees_deck()}</p>
      <div className="outcome-columns">
        <div>
          <RangesChart view={view} of="fee" name={o.fees_chart()} onAsk={onAsk} />
          <p>
            <Sentence
              parts={fill(o.fees_in_usd, {
                base: baseInSentence(outcome.roots),
                before: costPart(view, "before"),
                after: costPart(view, "after"),
                change: more,
              })}
              onAsk={onAsk}
              className="strong"
            />
            {high.value > low.value && (
              <>
                {m.gap()}
                <Sentence parts={fill(o.fees_range, { low, high })} onAsk={onAsk} />
              </>
            )}
          </p>
        </div>
        <SaverFees view={view} choices={choices} onChange={onChange} onAsk={onAsk} />
      </div>
      <DataTable
        atlas={atlas}
        outcome={outcome}
        name={o.fees_table()}
        fileName="nestshift-fees.csv"
        columns={feeColumns(view)}
        rows={feeRows(view)}
        sources={sources}
        onAsk={onAsk}
      />
      <Method
        atlas={atlas}
        formula={o.fees_formula()}
        inputs={o.fees_inputs()}
        limits={o.fees_limits()}
        sources={sources}
      />
    </section>
  );
}
