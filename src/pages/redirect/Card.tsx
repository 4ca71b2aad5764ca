import { memo, Suspense } from "react";
import { movedFill, movedGround } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import { Sentence } from "../../controls/Sentence";
import type { Basis } from "../../domain/figure";
import type { MoneyUnit } from "../../domain/figureRef";
import type { DestinationOutcome } from "../../domain/outcome";
import { formatDate } from "../../format/date";
import { ask } from "../../state/asked";
import { moneyBy, percentOf, yearsOf } from "../../text/amount";
import { locale, m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { fill } from "../../text/parts";
import { Glossed } from "../site/Glossed";
import { lazyPart } from "../site/lazyPart";

const EffectLine = lazyPart(() => import("./EffectLine"), "EffectLine");

const SQUARE = 64; // px of the largest market's square

/** `largest`: the largest market or inflow of all cards, by which their squares are drawn. `market`: when markets are measured. */
interface CardProps {
  readonly reached: DestinationOutcome;
  readonly largest: number;
  readonly market: string;
  readonly basis: Basis;
  readonly money: MoneyUnit;
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

function SizeLine({ reached, market, basis, money: unit }: Omit<CardProps, "largest" | "effect">) {
  const { destination, inflow, size } = reached;
  const { id } = destination;
  if (!size) return <p>{d.card_no_size({ date: formatDate(market, locale) })}</p>;
  const parts = fill(d.card_size, {
    amount: { text: moneyBy(inflow, basis, unit), value: inflow, unit, ref: { kind: "inflow", id } },
    size: {
      text: moneyBy(size.usdMillions, size.basis, unit),
      value: size.usdMillions,
      unit,
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
  if (!record || years === null) return <p>{d.card_no_record()}</p>;
  const figure = {
    text: yearsOf(years),
    value: years,
    unit: "years",
    ref: { kind: "years", id: destination.id },
  } as const;
  return (
    <p>
      <Sentence
        parts={fill(d.card_years, { years: figure, label: record.label, period: record.period })}
        onAsk={ask}
        className="strong"
        Words={Glossed}
      />
      {recordIsWeak && <span className="weak"> {m.weak()}</span>}
    </p>
  );
}

/** What arrives at a destination: how much of its market that is, and how many years of its record inflow. */
export const Card = memo(function Card(props: CardProps) {
  const { reached, largest, effect } = props;
  const { destination, percent } = reached;
  return (
    <article className="card isolate" data-card={destination.id}>
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
          <h3>{d.card_of({ whole: destination.wholeLabel })}</h3>
        </div>
        <Squares reached={reached} largest={largest} />
      </div>
      <SizeLine {...props} />
      <YearsLine reached={reached} />
      {effect && (
        <Suspense>
          <EffectLine reached={reached} unit={props.money} />
        </Suspense>
      )}
    </article>
  );
}, sameCard);

function sameCard(one: CardProps, other: CardProps): boolean {
  return (
    one.reached.inflow === other.reached.inflow &&
    one.reached.size === other.reached.size &&
    one.largest === other.largest &&
    one.market === other.market &&
    one.basis === other.basis &&
    one.money === other.money &&
    one.effect === other.effect
  );
}
