import type { Atlas } from "../../domain/atlas";
import type { DataUnit, FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { Figure } from "../../controls/Figure";
import { shareAddress } from "../../state/syncLink";
import { o } from "../../text/outcomeMessages";
import { outcomeOnScreen } from "./outcomeOnScreen";

/** A column: its name in the file, and over the table. */
export interface Column {
  readonly key: string;
  readonly label: string;
}

/** A cell: as it is read, and raw as the file has it. With a unit and a figure it can be asked. */
export interface Cell {
  readonly text: string;
  readonly value: number | string;
  readonly unit?: DataUnit;
  readonly figure?: FigureRef;
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly name: string;
  readonly fileName: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  readonly sources: readonly string[];
  readonly onAsk: (figure: FigureRef) => void;
}

function CellText({ cell: { text, value, unit, figure }, onAsk }: { cell: Cell } & Pick<Props, "onAsk">) {
  if (figure === undefined || unit === undefined || typeof value !== "number") return text;
  return (
    <Figure value={value} unit={unit} figure={figure} onAsk={onAsk}>
      {text}
    </Figure>
  );
}

/** The table beside a chart, and the same as a file. */
export function DataTable({ atlas, outcome, name, fileName, columns, rows, sources, onAsk }: Props) {
  async function download() {
    const [{ downloadText }, { tableCsv }] = await Promise.all([
      import("../../export/downloadText"),
      import("../../export/tableCsv"),
    ]);
    const shown = outcomeOnScreen(outcome);
    const link = shareAddress(shown.scenario, "table");
    const values = rows.map((row) => row.map(({ value }) => value));
    const header = columns.map(({ key }) => key);
    downloadText(
      fileName,
      "text/csv",
      tableCsv(atlas, shown, { title: name, header, rows: values, sources }, link),
    );
  }
  return (
    <details className="data-table">
      <summary>{o.table()}</summary>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
        <table aria-label={name}>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr key={String(head!.value)} data-row={head!.value}>
                <th scope="row">
                  <CellText cell={head!} onAsk={onAsk} />
                </th>
                {cells.map((cell, place) => (
                  <td key={columns[place + 1]!.key}>
                    <CellText cell={cell} onAsk={onAsk} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="button small" onClick={() => void download()}>
        {o.table_csv()}
      </button>
    </details>
  );
}
