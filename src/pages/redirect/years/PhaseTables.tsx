import { useState, type ReactNode } from "react";
import type { DataUnit, FigureRef } from "../../../domain/figureRef";
import { percentOfMarket } from "../../../domain/marketScale";
import type { PhaseYear } from "../../../domain/phaseIn";
import { flowIn, thereAt, type PhaseStudy } from "../../../domain/phaseStudy";
import { formatMoneyShort } from "../../../format/money";
import { percentOf } from "../../../text/amount";
import { locale, m } from "../../../text/messages";
import { p } from "../../../text/phaseInMessages";
import { phaseYearName } from "../../../text/phaseYearName";

interface Props {
  readonly study: PhaseStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

interface CellProps {
  readonly value: number;
  readonly unit: DataUnit;
  readonly figure: FigureRef;
  readonly column: string;
  readonly onAsk: (figure: FigureRef) => void;
}

/** One figure; the raw value stands at the cell, the button in it opens its source. */
function Cell({ value, unit, figure, column, onAsk }: CellProps) {
  const text = unit === "pct" ? percentOf(value) : formatMoneyShort(value, locale);
  return (
    <td data-value={value} data-unit={unit} data-column={column}>
      <button type="button" className="figure" aria-haspopup="dialog" onClick={() => onAsk(figure)}>
        {value === 0 ? m.nothing() : text}
      </button>
    </td>
  );
}

interface TableProps {
  readonly name: string;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

function Table({ name, caption, heads, children }: TableProps) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table aria-label={name} className="phase-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[p.table_year(), ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Row({ year, children }: { readonly year: number; readonly children: ReactNode }) {
  return (
    <tr data-year={year}>
      <th scope="row">{phaseYearName(year)}</th>
      {children}
    </tr>
  );
}

function MixRow({ study, year, onAsk }: Props & { readonly year: PhaseYear }) {
  const at = { year: year.year };
  const usd = { unit: "usdMillions", onAsk } as const;
  const stays = year.total - thereAt(year);
  return (
    <Row year={year.year}>
      {study.destinations.map(({ destination: { id } }) => (
        <Cell
          key={id}
          column={id}
          value={year.reached[id]!}
          figure={{ kind: "phase-holding", id, ...at }}
          {...usd}
        />
      ))}
      <Cell column="stays" value={stays} figure={{ kind: "phase-stays", ...at }} {...usd} />
      <Cell column="total" value={year.total} figure={{ kind: "phase-total", ...at }} {...usd} />
      <Cell column="into" value={flowIn(year)} figure={{ kind: "phase-into", ...at }} {...usd} />
    </Row>
  );
}

function FlowRow({ study, year, onAsk }: Props & { readonly year: PhaseYear }) {
  return (
    <Row year={year.year}>
      {study.destinations.map(({ destination: { id } }) => (
        <Cell
          key={id}
          column={id}
          value={year.flow[id]!}
          unit="usdMillions"
          figure={{ kind: "phase-flow", id, year: year.year }}
          onAsk={onAsk}
        />
      ))}
    </Row>
  );
}

function RecordRow({ study, onAsk }: Props) {
  return (
    <tr data-row="record">
      <th scope="row">{p.table_record()}</th>
      {study.destinations.map(({ destination: { id }, record }) =>
        record ? (
          <Cell
            key={id}
            column={id}
            value={record.usdMillionsPerYear}
            unit="usdMillions"
            figure={{ kind: "phase-record", id }}
            onAsk={onAsk}
          />
        ) : (
          <td key={id} className="quiet">
            {p.none()}
          </td>
        ),
      )}
    </tr>
  );
}

function MarketRow({ study, year, onAsk }: Props & { readonly year: PhaseYear }) {
  return (
    <Row year={year.year}>
      {study.destinations.map(({ destination: { id }, size }) =>
        size ? (
          <Cell
            key={id}
            column={id}
            value={percentOfMarket(year.reached[id]!, size)}
            unit="pct"
            figure={{ kind: "phase-market", id, year: year.year }}
            onAsk={onAsk}
          />
        ) : (
          <td key={id} className="quiet">
            {p.no_size()}
          </td>
        ),
      )}
    </Row>
  );
}

/** The same numbers as tables: the mix, the flows with the record years, the shares of the markets. */
export function PhaseTables({ study, onAsk }: Props) {
  const [open, setOpen] = useState(false);
  const names = study.destinations.map(({ destination }) => destination.label);
  const { years } = study;
  return (
    <details className="phase-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{p.tables()}</summary>
      {open && (
        <>
          <Table
            name={p.table_mix()}
            caption={p.table_mix_caption()}
            heads={[...names, p.stays(), p.total(), p.table_into()]}
          >
            {years.map((year) => (
              <MixRow key={year.year} study={study} year={year} onAsk={onAsk} />
            ))}
          </Table>
          <Table name={p.table_flow()} caption={p.table_flow_caption()} heads={names}>
            {years.slice(years.length > 1 ? 1 : 0).map((year) => (
              <FlowRow key={year.year} study={study} year={year} onAsk={onAsk} />
            ))}
            <RecordRow study={study} onAsk={onAsk} />
          </Table>
          <Table name={p.table_market()} caption={p.table_market_caption()} heads={names}>
            {years.map((year) => (
              <MarketRow key={year.year} study={study} year={year} onAsk={onAsk} />
            ))}
          </Table>
        </>
      )}
    </details>
  );
}
