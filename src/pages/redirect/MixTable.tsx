import { useState } from "react";
import { sourceKey } from "../../charts/shared/sourceKey";
import { Figure } from "../../controls/Figure";
import { Icon } from "../../controls/Icon";
import { NumberField } from "../../controls/NumberField";
import { Pager } from "../../controls/Pager";
import type { Atlas } from "../../domain/atlas";
import { isEstimated } from "../../domain/figure";
import type { MixRow } from "../../domain/mixRows";
import type { Outcome } from "../../domain/outcome";
import { formatChartShare, formatField, formatShare } from "../../format/share";
import { toggleLock, typeLine } from "../../state/actions";
import { ask } from "../../state/asked";
import { useScenarioStore } from "../../state/scenarioStore";
import { amountInUnit, changeInUnit, money, percentOf } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { lineMessage } from "./lineMessage";

const PAGE = 200; // rows at once; the market of today has fewer

function Row({ row, outcome }: { row: MixRow; outcome: Outcome }) {
  const { id, label, before, after, shareBefore, shareAfter, basis } = row;
  // As on its tile: from the money itself, which the whole basis points of the cell round once already.
  const shareText = (money: number) => {
    const share = (10_000 * money) / outcome.baseTotal;
    return row.destination === null ? formatChartShare(share, locale) : formatShare(share, locale);
  };
  return (
    <tr data-node={id} data-value={after} data-before={before} data-unit={outcome.money}>
      <th scope="row">
        <button
          type="button"
          className="row-source"
          aria-label={d.source_of({ label })}
          onClick={() => ask({ kind: "row", id })}
          onKeyDown={(event) => event.key === sourceKey && ask({ kind: "row", id })}
        >
          <Icon name="info" />
        </button>
        {label}
        {row.destination === null && isEstimated(basis) && <span className="note"> {basisText(basis)}</span>}
      </th>
      <td data-value={before} data-unit={outcome.money}>
        {amountInUnit(before, outcome)}
      </td>
      <td data-value={after} data-unit={outcome.money}>
        {amountInUnit(after, outcome)}
      </td>
      <td data-value={after - before} data-unit={outcome.money}>
        {changeInUnit(after - before, outcome)}
      </td>
      <td data-value={shareBefore} data-unit="bp">
        {shareText(before)}
      </td>
      <td data-value={shareAfter} data-unit="bp">
        {shareText(after)}
      </td>
    </tr>
  );
}

/** The mix as a table, and a second one in which every allocation can be set. */
export function MixTable({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const state = useScenarioStore();
  const [turned, setPage] = useState(0);
  const page = turned * PAGE < outcome.rows.length ? turned : 0;
  const heads = [
    d.table_asset,
    d.table_before,
    d.table_after,
    d.table_change,
    d.table_share_before,
    d.table_share_after,
  ];
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={d.table_name()}>
        <table aria-label={d.table_name()}>
          <caption>{d.table_total({ amount: money(outcome.baseTotal, outcome.money) })}</caption>
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
            {outcome.rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => (
              <Row key={row.id} row={row} outcome={outcome} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager label={d.table_name()} count={outcome.rows.length} size={PAGE} page={page} onPage={setPage} />
      <div className="table-scroll" tabIndex={0} role="region" aria-label={d.edit_name()}>
        <table aria-label={d.edit_name()}>
          <caption>{d.edit_name()}</caption>
          <thead>
            <tr>
              <th scope="col">{d.edit_destination()}</th>
              <th scope="col">{d.edit_share()}</th>
              <th scope="col">{d.edit_amount()}</th>
              <th scope="col">{d.edit_percent()}</th>
            </tr>
          </thead>
          <tbody>
            {[...atlas.destinations.values()].map(({ id, label }) => {
              const reached = outcome.reached.find((entry) => entry.destination.id === id);
              const message = lineMessage(state, atlas, id);
              const locked = outcome.scenario.lock.includes(id);
              return (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td>
                    <span className="inline-flex items-center gap-2">
                      <NumberField
                        label={d.edit_field({ label })}
                        text={formatField(outcome.scenario.to[id] ?? 0, locale)}
                        onCommit={(text) => typeLine(atlas, id, text)}
                      />
                      <button
                        type="button"
                        className="lock"
                        aria-label={d.edit_lock({ label })}
                        aria-pressed={locked}
                        onClick={() => toggleLock(atlas, id)}
                      >
                        <Icon name={locked ? "locked" : "unlocked"} filled={locked} />
                      </button>
                    </span>
                    {message && <p className="line-message">{message}</p>}
                  </td>
                  <td>
                    <Figure
                      value={outcome.inflow[id] ?? 0}
                      unit={outcome.money}
                      figure={{ kind: "inflow", id }}
                      onAsk={ask}
                    >
                      {money(outcome.inflow[id] ?? 0, outcome.money)}
                    </Figure>
                  </td>
                  <td>
                    {reached?.percent == null ? (
                      d.none()
                    ) : (
                      <Figure value={reached.percent} unit="pct" figure={{ kind: "percent", id }} onAsk={ask}>
                        {percentOf(reached.percent)}
                      </Figure>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
