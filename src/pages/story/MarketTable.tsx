import { useState } from "react";
import { Figure } from "../../controls/Figure";
import type { FigureRef } from "../../domain/figureRef";
import type { MarketLine } from "../../domain/marketLines";
import { monthNumber } from "../../domain/monthNumber";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { lineName, timesText } from "../../text/storyNames";

interface Props {
  readonly lines: readonly MarketLine[];
  readonly onAsk: (figure: FigureRef) => void;
}

/** The lines as a table, month by month; drawn when it is opened. */
export function MarketTable({ lines, onAsk }: Props) {
  const [open, setOpen] = useState(false);
  const months = lines.find(({ joined }) => joined)?.points.map(({ at }) => at) ?? [];
  const pointAt = ({ points }: MarketLine, month: string) =>
    points.find(({ time }) => Math.abs(time - (monthNumber(month) + 1) / 12) < 0.01);
  return (
    <details className="lines-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{y.lines_table_open()}</summary>
      {open && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={y.lines_table_name()}>
          <table aria-label={y.lines_table_name()}>
            <thead>
              <tr>
                <th scope="col">{y.lines_table_month()}</th>
                {lines.map(({ id }) => (
                  <th key={id} scope="col">
                    {lineName(id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month}>
                  <th scope="row">{formatDate(month, locale)}</th>
                  {lines.map((line) => {
                    const point = pointAt(line, month);
                    return point ? (
                      <td key={line.id}>
                        <Figure
                          value={point.times}
                          unit="times"
                          figure={{ kind: "growth", id: line.id, at: point.at }}
                          onAsk={onAsk}
                        >
                          {timesText(point)}
                        </Figure>
                      </td>
                    ) : (
                      <td key={line.id} className="quiet">
                        {y.line_none()}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
