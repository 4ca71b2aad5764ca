import { formatShare } from "../../format/share";
import { locale } from "../../text/messages";

const TICKS = [0, 1000, 2000]; // basis points
const MARK = { x1: 37, x2: 42 }; // px

/** How high the band stands, as a share of the whole: read against the foot of the treemap. */
export function Gauge({ movedBp, height }: { movedBp: number; height: number }) {
  const yOf = (points: number) => height * (1 - points / 10_000);
  const apart = TICKS.filter((tick) => Math.abs(yOf(tick) - yOf(movedBp)) > 13);
  return (
    <svg
      className="gauge"
      width="44"
      height={height + 8}
      viewBox={`0 -4 44 ${height + 8}`}
      aria-hidden="true"
    >
      {apart.map((tick) => (
        <text key={tick} x="34" y={yOf(tick) + 4} textAnchor="end">
          {formatShare(tick, locale)}
        </text>
      ))}
      {movedBp > 0 && (
        <text x="34" y={yOf(movedBp) + 4} textAnchor="end" className="now">
          {formatShare(Math.round(movedBp), locale)}
        </text>
      )}
      {apart.map((tick) => (
        <line key={tick} {...MARK} y1={yOf(tick)} y2={yOf(tick)} />
      ))}
      <line {...MARK} y1={yOf(movedBp)} y2={yOf(movedBp)} className="now" />
    </svg>
  );
}
