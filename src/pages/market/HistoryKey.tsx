import type { AreaBoxes } from "../../charts/area/areaLayout";
import { h } from "../../text/historyMessages";

/** The marks of the chart that are no type of money: only those that are drawn. */
export function HistoryKey({ boxes }: { boxes: AreaBoxes }) {
  const hasRest = boxes.columns.some(({ layer }) => layer === null);
  return (
    <ul className="history-key">
      {boxes.dots.length > 0 && (
        <li>
          <svg width="10" height="10" aria-hidden="true">
            <circle className="history-dot" cx="5" cy="5" r="3" />
          </svg>
          {h.key_total_only()}
        </li>
      )}
      {hasRest && (
        <li>
          <svg width="10" height="12" aria-hidden="true">
            <rect className="history-rest" x="1.5" y="1.5" width="7" height="9" />
          </svg>
          {h.key_rest()}
        </li>
      )}
      <li>
        <svg width="10" height="12" aria-hidden="true">
          <path className="history-break" d="M5 0V12" />
        </svg>
        {h.key_break()}
      </li>
      <li>
        <svg width="14" height="12" aria-hidden="true">
          <rect className="history-crisis" width="14" height="12" />
        </svg>
        {h.key_crisis()}
      </li>
      {boxes.seam !== null && <li>{h.key_wide()}</li>}
    </ul>
  );
}
