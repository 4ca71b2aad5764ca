import { Sentence } from "../../../controls/Sentence";
import type { FigureRef } from "../../../domain/figureRef";
import type { Side } from "../../../domain/modelMix";
import type { SaverYear } from "../../../domain/saverStudy";
import { fill } from "../../../text/parts";
import { balancePart, mixName, paidPart, whenOf } from "../../../text/saverFigure";
import { s } from "../../../text/saverMessages";

const SIDES: readonly Side[] = ["before", "after"];

interface Props {
  readonly year: SaverYear;
  readonly onAsk: (figure: FigureRef) => void;
}

/** The balances of one year: the middle and the range of both mixes. */
export function SaverReadout({ year, onAsk }: Props) {
  return (
    <dl className="saver-reading" data-year={year.year} aria-label={s.reading()}>
      <div>
        <dt>{whenOf(year.year)}</dt>
        <dd>
          <Sentence parts={fill(s.reading_paid, { amount: paidPart(year) })} onAsk={onAsk} />
        </dd>
      </div>
      {SIDES.map((side) => (
        <div key={side} data-side={side}>
          <dt>{mixName(side)}</dt>
          <dd>
            <Sentence
              parts={fill(s.reading_middle, { amount: balancePart(year, side, 50) })}
              onAsk={onAsk}
              className="strong"
            />
          </dd>
          <dd>
            <Sentence
              parts={fill(s.reading_range, {
                range: fill(s.range, {
                  low: balancePart(year, side, 5),
                  high: balancePart(year, side, 95),
                }),
              })}
              onAsk={onAsk}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
