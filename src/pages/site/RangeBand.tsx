import type { Explanation } from "../../domain/explanation";
import { d } from "../../text/onDemandMessages";
import { valueText } from "../../text/explanationText";

const WIDTH = 400; // units of the drawing
const PAD = 20;

/** The range of a figure as a band, with the figure in it and both ends in words. Nothing where there is no range. */
export function RangeBand({ explanation }: { explanation: Explanation }) {
  const { low, high, value, unit } = explanation;
  if (low === undefined || high === undefined || high <= low) return null;
  const least = Math.min(low, value);
  const most = Math.max(high, value);
  const xOf = (point: number) => PAD + ((point - least) / (most - least)) * (WIDTH - 2 * PAD);
  const used = valueText(value, unit);
  return (
    <figure className="range-band" aria-label={d.card_range()}>
      <svg viewBox={`0 0 ${WIDTH} 16`} width="100%" height="16" aria-hidden="true">
        <rect className="rail" y="6" width={WIDTH} height="4" rx="2" />
        <rect className="band" x={xOf(low)} y="5" width={xOf(high) - xOf(low)} height="6" />
        <circle cx={xOf(value)} cy="8" r="6" fill="var(--ink)" />
      </svg>
      <figcaption>
        {value === low ? (
          <strong>{d.card_used_low({ value: used })}</strong>
        ) : (
          <span>{d.card_low({ value: valueText(low, unit) })}</span>
        )}
        {value !== low && value !== high && <strong>{d.card_used({ value: used })}</strong>}
        {value === high ? (
          <strong>{d.card_used_high({ value: used })}</strong>
        ) : (
          <span>{d.card_high({ value: valueText(high, unit) })}</span>
        )}
      </figcaption>
    </figure>
  );
}
