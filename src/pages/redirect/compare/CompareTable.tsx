import { useState } from "react";
import { Figure } from "../../../controls/Figure";
import { Pager } from "../../../controls/Pager";
import type { Column } from "../../../domain/compareColumns";
import { COMPARE_GROUPS, type ComparedRow } from "../../../domain/compareRows";
import type { FigureRef } from "../../../domain/figureRef";
import { c } from "../../../text/compareMessages";
import { columnName, comparedLabel, comparedText, differenceText } from "../../../text/comparedText";

interface Props {
  readonly columns: readonly Column[];
  readonly rows: readonly ComparedRow[];
  readonly onAsk: (column: string, figure: FigureRef) => void;
}

const PAGE = 200; // holdings at once; the market of today has fewer

const HEADS = {
  money: c.group_money,
  arrives: c.group_arrives,
  families: c.group_families,
  draws: c.group_draws,
  holdings: c.group_holdings,
} as const;

function rowKey({ ref }: ComparedRow): string {
  return "id" in ref ? `${ref.kind} ${ref.id}` : ref.kind;
}

function Row({ row, columns, onAsk }: { row: ComparedRow } & Omit<Props, "rows">) {
  const [asItIs] = row.values;
  return (
    <tr data-row={rowKey(row)} className={row.ref.kind === "percent" ? "compare-of" : ""}>
      <th scope="row">{comparedLabel(row)}</th>
      {columns.map(({ id, outcome }, index) => {
        const value = row.values[index]!;
        const text = comparedText(value, row, outcome);
        const difference = index === 0 ? null : differenceText(value, asItIs!, row, outcome);
        return (
          <td key={id} data-column={id}>
            {typeof value === "number" ? (
              <Figure
                value={value}
                unit={row.unit}
                figure={row.ref}
                className={value === 0 ? "compare-none" : ""}
                onAsk={(figure) => onAsk(id, figure)}
              >
                {text}
              </Figure>
            ) : (
              <span className="quiet">{text}</span>
            )}
            {difference !== null && <span className="compare-difference">{difference}</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** What the scenarios differ in, line by line; what they share on request. */
export function CompareTable({ columns, rows, onAsk }: Props) {
  const [all, setAll] = useState(false);
  const [turned, setPage] = useState(0);
  const shown = rows.filter(({ differs, group }) => all || (differs && group !== "holdings"));
  const held = shown.filter(({ group }) => group === "holdings");
  const page = turned * PAGE < held.length ? turned : 0;
  const paged = new Set(held.slice(page * PAGE, (page + 1) * PAGE));
  return (
    <div className="compare-table">
      <label className="check">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{" "}
        {c.show_all()}
      </label>
      {shown.length === 0 && <p className="empty">{c.all_same()}</p>}
      {shown.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={c.table()}>
          <table aria-label={c.table()}>
            <thead>
              <tr>
                <th scope="col">{c.row()}</th>
                {columns.map((column) => (
                  <th key={column.id} scope="col" data-column={column.id}>
                    <bdi>{columnName(column)}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            {COMPARE_GROUPS.map((group) => {
              const members = shown.filter(
                (row) => row.group === group && (group !== "holdings" || paged.has(row)),
              );
              if (members.length === 0) return null;
              return (
                <tbody key={group}>
                  <tr className="compare-group">
                    <th scope="rowgroup" colSpan={columns.length + 1}>
                      <span>{HEADS[group]()}</span>
                    </th>
                  </tr>
                  {members.map((row) => (
                    <Row key={rowKey(row)} row={row} columns={columns} onAsk={onAsk} />
                  ))}
                </tbody>
              );
            })}
          </table>
        </div>
      )}
      <Pager label={c.group_holdings()} count={held.length} size={PAGE} page={page} onPage={setPage} />
      <p className="note">{c.table_note()}</p>
    </div>
  );
}
