import { memo, useState } from "react";
import { Figure } from "../../../controls/Figure";
import type { FigureRef } from "../../../domain/figureRef";
import type { SaverStudy, SaverYear } from "../../../domain/saverStudy";
import { PERCENTILES } from "../../../domain/summarizeYear";
import type { FigurePart } from "../../../text/parts";
import {
  balancePart,
  belowBeforePart,
  belowPaidPart,
  gapPart,
  mixName,
  paidPart,
  whenOf,
} from "../../../text/saverFigure";
import { s } from "../../../text/saverMessages";

const SIDES = ["before", "after"] as const;

/** The figures of a year, in the order of the columns; `column` names each to whoever reads the table by program. */
function cellsOf(year: SaverYear): readonly { readonly column: string; readonly part: FigurePart }[] {
  const gap = gapPart(year);
  const signed =
    year.gap === 0
      ? s.no_difference()
      : year.gap > 0
        ? s.plus({ amount: gap.text })
        : s.minus({ amount: gap.text });
  return [
    { column: "paid", part: paidPart(year) },
    ...SIDES.flatMap((side) =>
      PERCENTILES.map((percent) => ({
        column: `${side}-${percent}`,
        part: balancePart(year, side, percent),
      })),
    ),
    ...SIDES.map((side) => ({ column: `${side}-below-paid`, part: belowPaidPart(year, side) })),
    { column: "below-before", part: belowBeforePart(year) },
    { column: "gap", part: { ...gap, text: signed } },
  ];
}

interface Props {
  readonly study: SaverStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

function Table({ study, onAsk }: Props) {
  const heads = [
    s.table_paid(),
    ...SIDES.flatMap((side) => PERCENTILES.map((percent) => s.table_column({ mix: mixName(side), percent }))),
    ...SIDES.map((side) => s.table_below_paid({ mix: mixName(side) })),
    s.table_below_before(),
    s.table_gap(),
  ];
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={s.table_name()}>
      <table aria-label={s.table_name()} className="saver-table">
        <caption>{s.table_caption()}</caption>
        <thead>
          <tr>
            {[s.table_year(), ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {study.years.map((year) => (
            <tr key={year.year} data-year={year.year}>
              <th scope="row">{whenOf(year.year)}</th>
              {cellsOf(year).map(({ column, part }) => (
                <td key={column} data-column={column} data-value={part.value} data-unit={part.unit}>
                  <Figure value={part.value} unit={part.unit} figure={part.ref} onAsk={onAsk}>
                    {part.text}
                  </Figure>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same numbers as a table, opened when asked for. */
export const SaverTable = memo(function SaverTable(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="saver-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{s.table_open()}</summary>
      {open && <Table {...props} />}
    </details>
  );
});
