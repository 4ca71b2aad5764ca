import { memo } from "react";
import { movedFill, movedGround } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import type { Atlas } from "../../domain/atlas";
import type { DestinationOutcome, Outcome } from "../../domain/outcome";
import { formatDate } from "../../format/date";
import { change } from "../../state/actions";
import { ask } from "../../state/asked";
import { money, moneyBy, percentOf, yearsOf } from "../../text/amount";
import { locale, m } from "../../text/messages";
import { fill } from "../../text/parts";
import { Sentence } from "../../controls/Sentence";

const SQUARE = 64; // px of the largest market's square

interface CardProps {
  readonly reached: DestinationOutcome;
  readonly largest: number;
  readonly market: string;
  readonly effect: boolean;
}

/** The market and the money that arrives as squares, all cards at one scale. */
function Squares({ reached, largest }: { reached: DestinationOutcome; largest: number }) {
  const { destination, size, inflow } = reached;
  if (!size) return null;
  const side = Math.max(2, SQUARE * Math.sqrt(size.usdMillions / largest));
  const inner = Math.max(1, SQUARE * Math.sqrt(inflow / largest));
  const reach = Math.max(side, inner);
  return (
    <svg className="squares" width={reach} height={reach} aria-hidden="true">
      <rect
        className="market-square"
        y={reach - side}
        width={side}
        height={side}
        stroke={movedGround(destination.id)}
      />
      <rect
        x={reach - inner}
        y={reach - inner}
        width={inner}
        height={inner}
        fill={movedFill(destination.id)}
      />
    </svg>
  );
}

function SizeLine({ reached, market }: { reached: DestinationOutcome; market: string }) {
  const { destination, inflow, size } = reached;
  const { id } = destination;
  if (!size) return <p>{m.card_no_size({ date: formatDate(market, locale) })}</p>;
  const parts = fill(m.card_size, {
    amount: { text: money(inflow), value: inflow, unit: "usdMillions", ref: { kind: "inflow", id } },
    size: {
      text: moneyBy(size.usdMillions, size.basis),
      value: size.usdMillions,
      unit: "usdMillions",
      ref: { kind: "size", id },
    },
    date: formatDate(size.asOf, locale),
    definition: size.definition,
  });
  return (
    <p>
      <Sentence parts={parts} onAsk={ask} />
    </p>
  );
}

function YearsLine({ reached }: { reached: DestinationOutcome }) {
  const { destination, record, years, recordIsWeak } = reached;
  if (!record || years === null) return <p>{m.card_no_record()}</p>;
  const figure = {
    text: yearsOf(years),
    value: years,
    unit: "years",
    ref: { kind: "years", id: destination.id },
  } as const;
  return (
    <p>
      <Sentence
        parts={fill(m.card_years, { years: figure, label: record.label, period: record.period })}
        onAsk={ask}
        className="strong"
      />
      {recordIsWeak && <span className="weak"> {m.weak()}</span>}
    </p>
  );
}

function EffectLine({ reached }: { reached: DestinationOutcome }) {
  const { destination, effect } = reached;
  if (!effect) return <p>{m.card_no_effect()}</p>;
  const end = (value: number) =>
    ({
      text: money(value),
      value,
      unit: "usdMillions",
      ref: { kind: "effect", id: destination.id },
    }) as const;
  return (
    <p>
      <Sentence parts={fill(m.card_effect, { low: end(effect.low), high: end(effect.high) })} onAsk={ask} />
    </p>
  );
}

const Card = memo(function Card({ reached, largest, market, effect }: CardProps) {
  const { destination, percent } = reached;
  return (
    <article className="card" data-card={destination.id}>
      <svg className="card-rule" width="100%" height="3" aria-hidden="true">
        <rect width="100%" height="3" fill={movedGround(destination.id)} />
      </svg>
      <div className="card-head">
        <div>
          {percent !== null && (
            <Figure
              value={percent}
              unit="pct"
              figure={{ kind: "percent", id: destination.id }}
              onAsk={ask}
              className="card-percent"
            >
              {percentOf(percent)}
            </Figure>
          )}
          <h3>{m.card_of({ whole: destination.wholeLabel })}</h3>
        </div>
        <Squares reached={reached} largest={largest} />
      </div>
      <SizeLine reached={reached} market={market} />
      <YearsLine reached={reached} />
      {effect && <EffectLine reached={reached} />}
    </article>
  );
}, sameCard);

function sameCard(one: CardProps, other: CardProps): boolean {
  return (
    one.reached.inflow === other.reached.inflow &&
    one.reached.size === other.reached.size &&
    one.largest === other.largest &&
    one.market === other.market &&
    one.effect === other.effect
  );
}

/** One card for each destination with money there: how much of that market it is, and of its yearly inflow. */
export function Cards({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const { market, effect } = outcome.scenario;
  if (outcome.reached.length === 0) return null;
  const sizes = [...atlas.destinations.values()].flatMap((destination) => destination.sizes);
  const latest = sizes
    .filter((size) => size.default === "latest")
    .reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), "");
  const largest = Math.max(
    1,
    ...outcome.reached.map(({ size, inflow }) => Math.max(size?.usdMillions ?? 0, inflow)),
  );
  const offered = [...new Set(["story", latest, market])];
  return (
    <section className="cards-section" aria-label={m.cards()}>
      <div className="cards-head">
        <h2>{m.cards()}</h2>
        <label className="select-inline">
          <span className="field-label">{m.market_size_of()}</span>
          <select
            className="select"
            value={market}
            onChange={(event) => change(atlas, { market: event.target.value })}
          >
            {offered.map((choice) => (
              <option key={choice} value={choice}>
                {choice === "story"
                  ? m.market_story({ date: formatDate(storyDate(atlas), locale) })
                  : m.market_date({ date: formatDate(choice, locale) })}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={effect === "on"}
            onChange={(event) => change(atlas, { effect: event.target.checked ? "on" : "off" })}
          />
          {m.effect_toggle()}
        </label>
      </div>
      <div className={outcome.reached.length > 5 ? "cards many" : "cards"}>
        {outcome.reached.map((reached) => (
          <Card
            key={reached.destination.id}
            reached={reached}
            largest={largest}
            market={market}
            effect={effect === "on"}
          />
        ))}
      </div>
      <p className="note">{m.card_squares()}</p>
    </section>
  );
}

function storyDate(atlas: Atlas): string {
  return [...atlas.releases.values()][0]!.release.asOf;
}
