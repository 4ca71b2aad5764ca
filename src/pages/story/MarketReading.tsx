import { Figure } from "../../controls/Figure";
import type { FigureRef } from "../../domain/figureRef";
import { pointUpTo, type MarketLine } from "../../domain/marketLines";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { lineName, pointName, timesText } from "../../text/storyNames";

interface Props {
  readonly lines: readonly MarketLine[];
  readonly month: string;
  readonly onAsk: (figure: FigureRef) => void;
}

/** The key of the lines, and what each of them was at the end of a month. */
export function MarketReading({ lines, month, onAsk }: Props) {
  return (
    <div className="market-reading" data-at={month}>
      <p className="note">{y.reading({ month: formatDate(month, locale) })}</p>
      <dl>
        {lines.map((line) => {
          const { id, joined } = line;
          const point = pointUpTo(line, month);
          const name = lineName(id);
          return (
            <div key={id} data-line={id}>
              <dt>
                <svg width="22" height="8" aria-hidden="true" className="timeline-line" data-line={id}>
                  {joined ? <path d="M0 4H22" /> : <circle cx="11" cy="4" r="2.75" />}
                </svg>
                {joined || !point ? name : y.line_at({ name, at: pointName(point.at) })}
              </dt>
              {point ? (
                <dd>
                  <Figure
                    value={point.times}
                    unit="times"
                    figure={{ kind: "growth", id, at: point.at }}
                    onAsk={onAsk}
                  >
                    {timesText(point)}
                  </Figure>
                </dd>
              ) : (
                <dd className="quiet">{y.line_none()}</dd>
              )}
            </div>
          );
        })}
      </dl>
    </div>
  );
}
