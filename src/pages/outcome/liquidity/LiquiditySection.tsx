import { useId } from "react";
import { TERMS } from "../../../domain/liquidity";
import { termName, termPart } from "../../../text/modelParts";
import { o } from "../../../text/outcomeMessages";
import { DataTable, type Cell } from "../DataTable";
import { Method } from "../Method";
import type { SectionProps } from "../SectionProps";
import { useModelView } from "../useModelView";
import { DestinationFacts } from "./DestinationFacts";
import { GateTable } from "./GateTable";
import { TermsChart } from "./TermsChart";

/** How soon the mix can be sold, what a queue would mean, and how each destination borrows and is priced. */
export function LiquiditySection({ atlas, outcome, choices, onAsk }: SectionProps) {
  const view = useModelView(atlas, outcome, choices);
  const heading = useId();
  if (!view) return null;
  const sources = view.terms.flatMap((term) => term.sources);
  const rows = TERMS.map((term): readonly Cell[] => [
    { text: termName(term), value: term },
    ...(["before", "after"] as const).map((side): Cell => {
      const { text, value, unit, ref } = termPart(view, term, side);
      return { text, value, unit, figure: ref };
    }),
  ]);
  return (
    <section className="outcome-section" aria-labelledby={heading}>
      <h2 id={heading}>{o.sold()}</h2>
      <p className="quiet">{o.sold_deck()}</p>
      <TermsChart view={view} onAsk={onAsk} />
      <DataTable
        atlas={atlas}
        outcome={outcome}
        name={o.sold_table()}
        fileName="nestshift-liquidity.csv"
        columns={[
          { key: "how_soon", label: o.sold_term() },
          { key: "before_bp", label: o.before() },
          { key: "after_bp", label: o.after() },
        ]}
        rows={rows}
        sources={sources}
        onAsk={onAsk}
      />
      <GateTable onAsk={onAsk} />
      <DestinationFacts atlas={atlas} view={view} />
      <Method
        atlas={atlas}
        formula={o.sold_formula()}
        inputs={o.sold_inputs()}
        limits={o.sold_limits()}
        sources={sources}
      />
    </section>
  );
}
