import { useState } from "react";
import type { Atlas } from "../../../domain/atlas";
import { ribbonShares, type Flows } from "../../../domain/flows";
import type { Outcome } from "../../../domain/outcome";
import { ask } from "../../../state/asked";
import { moneyBy, percentOf } from "../../../text/amount";
import { f } from "../../../text/flowMessages";
import { ribbonAmount } from "./flowLooks";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly flows: Flows;
}

function Rows({ atlas, outcome, flows }: Props) {
  const by = outcome.scenario.flow;
  const shares = ribbonShares(flows.ribbons);
  const sources = new Map(flows.sources.map((source) => [source.id, source]));
  return flows.ribbons.map(({ from, to, value }, index) => (
    <tr key={`${from}~${to}`} data-flow={`${from}~${to}`}>
      <th scope="row">{sources.get(from)!.label}</th>
      <td>{atlas.destinations.get(to)!.label}</td>
      <td data-value={value} data-unit={outcome.money}>
        <button
          type="button"
          className="figure"
          aria-haspopup="dialog"
          onClick={() => ask({ kind: "ribbon", by, from, to })}
        >
          {ribbonAmount(value, sources.get(from)!, outcome)}
        </button>
      </td>
      <td data-value={shares[index]} data-unit="bp">
        {percentOf((100 * value) / outcome.moved)}
      </td>
    </tr>
  ));
}

/** All ribbons as a table, those too thin to draw among them; opened on demand. */
export function FlowTable({ atlas, outcome, flows }: Props) {
  const [open, setOpen] = useState(false);
  const heads = [f.table_from, f.table_to, f.table_amount, f.table_share];
  return (
    <details className="flow-more isolate" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{f.table_open()}</summary>
      {open && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={f.table_name()}>
          <table className="flow-table" aria-label={f.table_name()}>
            <caption>
              {f.table_caption({ amount: moneyBy(outcome.moved, outcome.baseBasis, outcome.money) })}
            </caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head()} scope="col">
                    {head()}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Rows atlas={atlas} outcome={outcome} flows={flows} />
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
