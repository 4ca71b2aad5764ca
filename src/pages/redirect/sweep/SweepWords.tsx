import { Fragment, memo } from "react";
import { Sentence } from "../../../controls/Sentence";
import type { Atlas } from "../../../domain/atlas";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { TOTAL } from "../../../domain/scenario";
import type { Sweep } from "../../../domain/sweep";
import { formatShare } from "../../../format/share";
import { moneyBy } from "../../../text/amount";
import { locale, m } from "../../../text/messages";
import { w } from "../../../text/sweepMessages";
import { sweepWords } from "../../../text/sweepWords";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly sweep: Sweep;
  readonly onAsk: (figure: FigureRef) => void;
}

/** Where each line passes what is known of its market, in sentences, and what stands in the way. */
export const SweepWords = memo(function SweepWords({ atlas, outcome, sweep, onAsk }: Props) {
  const isTotal = sweep.line === TOTAL;
  const dry = sweep.steps.find(({ shortfall }) => shortfall > 0);
  const locked = isTotal ? sweep.reached.filter((id) => sweep.scenario.lock.includes(id)) : [];
  const list = new Intl.ListFormat(locale).format(locked.map((id) => atlas.destinations.get(id)!.label));
  return (
    <div className="sweep-passes" data-part="sweep-words">
      <h3>{w.words()}</h3>
      {isTotal && <p className="note">{w.words_total()}</p>}
      <ul>
        {sweepWords(atlas, outcome, sweep).map(({ id, sentences }) => (
          <li key={id} data-destination={id}>
            {sentences.map((parts, index) => (
              <Fragment key={index}>
                {index > 0 && m.gap()}
                <Sentence parts={parts} onAsk={onAsk} />
              </Fragment>
            ))}
          </li>
        ))}
        {locked.length > 0 && <li>{w.locked_lines({ list })}</li>}
        {dry && (
          <li>
            {w.runs_out({
              share: formatShare(dry.points, locale),
              amount: moneyBy(dry.moved, outcome.baseBasis),
            })}
          </li>
        )}
      </ul>
    </div>
  );
});
