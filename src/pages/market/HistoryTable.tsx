import { historyRef } from "../../domain/explainHistory";
import type { FigureRef } from "../../domain/figureRef";
import { PLAN_TYPES, type History, type HistoryMeasure, type HistoryPart } from "../../domain/history";
import type { Period } from "../../domain/historyPeriods";
import { measuredPeriod, priceYear } from "../../domain/measuredPeriod";
import { formatMoneyShort } from "../../format/money";
import { formatChartShare } from "../../format/share";
import { h } from "../../text/historyMessages";
import { locale } from "../../text/messages";
import { partName } from "../../text/partName";
import { periodName } from "../../text/periodName";
import { vintageName } from "../../text/vintageName";

interface Props {
  readonly history: History;
  readonly periods: readonly Period[];
  readonly measure: HistoryMeasure;
  readonly onAsk: (figure: FigureRef) => void;
}

const PARTS: readonly HistoryPart[] = [...PLAN_TYPES, "total"];

type CellProps = Pick<Props, "measure" | "onAsk"> & {
  readonly period: Period;
  readonly part: HistoryPart;
  readonly value: number | null;
};

/** One figure; the raw value stands at the cell, the button in it opens its source. */
function Cell({ period, part, value, measure, onAsk }: CellProps) {
  const figure = period.figures[part];
  if (figure === null || value === null) return <td className="quiet">{h.no_figure()}</td>;
  const shown = part === "total" && measure === "share" ? "usd" : measure;
  const isShare = shown === "share";
  return (
    <td data-value={value} data-unit={isShare ? "bp" : "usdMillions"}>
      <button
        type="button"
        className="figure"
        aria-haspopup="dialog"
        onClick={() => onAsk(historyRef(figure.id, period.at, shown))}
      >
        {isShare ? formatChartShare(value, locale) : formatMoneyShort(value, locale)}
      </button>
    </td>
  );
}

function Row({ history, period, measure, onAsk }: Omit<Props, "periods"> & { period: Period }) {
  const { parts, total } = measuredPeriod(history, period, measure);
  return (
    <tr data-at={period.at}>
      <th scope="row">{periodName(period.at)}</th>
      {PARTS.map((part) => (
        <Cell
          key={part}
          period={period}
          part={part}
          value={part === "total" ? total : parts[part]}
          measure={measure}
          onAsk={onAsk}
        />
      ))}
      <td className="history-vintage">{period.vintage === null ? "" : vintageName(period.vintage)}</td>
    </tr>
  );
}

/** The history as a table: a row for each year and quarter, those without figures among them. */
export function HistoryTable({ history, periods, measure, onAsk }: Props) {
  const captions = {
    usd: h.table_caption_usd,
    share: h.table_caption_share,
    real: () => h.table_caption_real({ year: String(priceYear(history)) }),
  };
  return (
    <div className="table-scroll history-table" tabIndex={0} role="region" aria-label={h.table_region()}>
      <table aria-label={h.table_name()}>
        <caption>{captions[measure]()}</caption>
        <thead>
          <tr>
            <th scope="col">{h.table_period()}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {partName(part)}
              </th>
            ))}
            <th scope="col">{h.table_vintage()}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <Row key={period.at} history={history} period={period} measure={measure} onAsk={onAsk} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
