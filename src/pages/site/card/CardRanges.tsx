import { rangesLayout, type RangeBoxes } from "../../../charts/ranges/rangesLayout";
import type { ModelView } from "../../../domain/explainModel";
import { formatRate } from "../../../format/rate";
import { locale } from "../../../text/messages";
import { ratePart } from "../../../text/modelParts";
import { o } from "../../../text/outcomeMessages";
import type { CardRoom } from "./CardParts";

const CHARTS = [
  { of: "fee", title: o.fees, decimals: 1 },
  { of: "return", title: o.return, decimals: 0 },
  { of: "swing", title: o.swing, decimals: 0 },
] as const;
const GAP = 32; // px between two charts
const TITLE = 16; // px of text
const TEXT = 1.2; // of the usual size
const INK = { strong: "var(--ink)", quiet: "var(--ink-2)", line: "var(--line-strong)" };

function Rows({ boxes: { width, axisY, zeroX, ticks, rows, fontSize } }: { boxes: RangeBoxes }) {
  return (
    <>
      <path d={`M0 ${axisY}H${width}`} stroke={INK.line} />
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <path d={`M${x} ${axisY}v4`} stroke={INK.line} />
          <text
            x={x}
            y={axisY + fontSize + 5}
            fontSize={fontSize - 1}
            fill={INK.quiet}
            textAnchor={x < 20 ? "start" : "middle"}
          >
            {text}
          </text>
        </g>
      ))}
      {rows.map(({ id, label, text, y, lowX, x, highX, textX }) => (
        <g key={id}>
          <text x={0} y={y - 9} fontSize={fontSize - 1} fill={INK.quiet}>
            {label}
          </text>
          <path d={`M${zeroX} ${y}H${x}`} stroke={INK.strong} strokeWidth="2" />
          {highX > lowX && (
            <rect
              x={lowX}
              y={y - 4}
              width={highX - lowX}
              height="8"
              rx="4"
              fill={INK.strong}
              fillOpacity="0.24"
            />
          )}
          <circle cx={x} cy={y} r="6" fill={INK.strong} />
          <text x={textX} y={y + fontSize * 0.35} fontSize={fontSize} fill={INK.strong}>
            {text}
          </text>
        </g>
      ))}
    </>
  );
}

function rangeBoxes(
  view: ModelView,
  { of, decimals }: (typeof CHARTS)[number],
  width: number,
  room: CardRoom,
) {
  const rows = (["before", "after"] as const).map((side) => ({
    id: side,
    label: o[side](),
    text: ratePart(view, of, side).text,
    low: ratePart(view, of, side, "low").value,
    used: ratePart(view, of, side).value,
    high: ratePart(view, of, side, "high").value,
  }));
  return rangesLayout(rows, (value) => formatRate(value / 100, locale, decimals), width, room.measure, TEXT);
}

/** What a mix costs, earns and swings by, before and after, each with its range. */
export function CardRanges({ view, room }: { view: ModelView; room: CardRoom }) {
  const width = Math.floor((room.width - (CHARTS.length - 1) * GAP) / CHARTS.length);
  return CHARTS.map((chart, place) => (
    <g key={chart.of} transform={`translate(${place * (width + GAP)},0)`}>
      <text y={TITLE} fontSize={TITLE} fill={INK.strong}>
        {chart.title()}
      </text>
      <g transform={`translate(0,${TITLE + 10})`}>
        <Rows boxes={rangeBoxes(view, chart, width, room)} />
      </g>
    </g>
  ));
}
