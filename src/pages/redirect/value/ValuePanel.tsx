import { useCallback, useState } from "react";
import { Sentence } from "../../../controls/Sentence";
import type { Atlas } from "../../../domain/atlas";
import type { EffectRef } from "../../../domain/explainValueEffect";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { ask } from "../../../state/asked";
import { m } from "../../../text/messages";
import { fill } from "../../../text/parts";
import { e } from "../../../text/valueMessages";
import { inSentence } from "../../../text/words";
import { ValueCard } from "./ValueCard";
import { ValueChart } from "./ValueChart";
import { inflowPart, ValueRange } from "./ValueRange";
import "./value.css";

const isOfEffect = (figure: FigureRef): figure is EffectRef =>
  figure.kind === "multiplier" || figure.kind === "effect-value" || figure.kind === "effect-share";

/** What the move might do to prices: a contested range for each market, its evidence and its critics, apart from the mix. */
export function ValuePanel({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const [asked, setAsked] = useState<EffectRef | null>(null);
  const onAsk = useCallback((figure: FigureRef) => (isOfEffect(figure) ? setAsked(figure) : ask(figure)), []);
  const { reached, baseBasis, scenario } = outcome;
  const applies = reached.filter(({ effect }) => effect !== null);
  const none = reached.filter(({ effect }) => effect === null);
  return (
    <div className="value">
      <p className="value-lead">
        <strong className="badge dotted">{e.badge()}</strong> {e.lead()}
        {m.gap()}
        <strong>{e.apart()}</strong>
        {m.gap()}
        {applies.length > 0 && e.opposite()}
      </p>
      {reached.length === 0 && <p className="value-lead">{e.nothing_moves()}</p>}
      {applies.length > 0 && <ValueChart reached={applies} onAsk={onAsk} />}
      {applies.map((entry) => (
        <ValueRange
          key={entry.destination.id}
          atlas={atlas}
          reached={entry}
          basis={baseBasis}
          market={scenario.market}
          onAsk={onAsk}
        />
      ))}
      {none.length > 0 && (
        <section className="value-none">
          <h3>{e.none_heading()}</h3>
          <ul>
            {none.map((entry) => {
              const { id, label, impact } = entry.destination;
              const parts = fill(e.none_item, {
                inflow: inflowPart(entry, baseBasis),
                label: inSentence(label),
                note: impact.note,
              });
              return (
                <li key={id} data-value-of={id}>
                  <Sentence parts={parts} onAsk={onAsk} className="strong" />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {asked && applies.some(({ destination }) => destination.id === asked.id) && (
        <ValueCard atlas={atlas} outcome={outcome} figure={asked} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}
