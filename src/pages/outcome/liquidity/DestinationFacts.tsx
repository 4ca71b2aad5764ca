import type { Atlas } from "../../../domain/atlas";
import type { ModelView } from "../../../domain/explainModel";
import { m } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { SourceList } from "../../site/SourceList";

/** What is published of each destination that money goes to: selling, borrowing, pricing, fees. */
export function DestinationFacts({ atlas, view }: { atlas: Atlas; view: ModelView }) {
  const { outcome, model } = view;
  return (
    <div className="facts">
      <h3>{o.facts()}</h3>
      {outcome.reached.length === 0 && <p>{o.facts_none()}</p>}
      {outcome.reached.map(({ destination: { id, label } }) => {
        const { liquidity, leverage, valuation, fees } = model.assumptions.facts.get(id)!;
        const rows = [
          [o.fact_liquidity(), liquidity],
          [o.fact_leverage(), leverage],
          [o.fact_valuation(), valuation],
        ] as const;
        const sources = [...rows.flatMap(([, fact]) => fact.sources), ...fees.sources];
        return (
          <section key={id} data-facts-of={id}>
            <h4>{label}</h4>
            <dl>
              {rows.map(([name, fact]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <strong>{o.fact_is({ fact: fact.label })}</strong>
                    {m.gap()}
                    {fact.note}
                  </dd>
                </div>
              ))}
              <div>
                <dt>{o.fact_fees()}</dt>
                <dd>{fees.note}</dd>
              </div>
            </dl>
            <details>
              <summary>{o.method_sources()}</summary>
              <SourceList atlas={atlas} ids={[...new Set(sources)]} />
            </details>
          </section>
        );
      })}
    </div>
  );
}
