import { memo, Suspense } from "react";
import { lazyPart } from "../site/lazyPart";
import { useWidth } from "../../charts/shared/useWidth";
import { movedFill, movedGround } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import { Sentence } from "../../controls/Sentence";
import type { Atlas } from "../../domain/atlas";
import type { Basis } from "../../domain/figure";
import type { MoneyUnit } from "../../domain/figureRef";
import type { DestinationOutcome, Outcome } from "../../domain/outcome";
import { formatDate } from "../../format/date";
import { ask } from "../../state/asked";
import { moneyBy, percentOf, yearsOf } from "../../text/amount";
import { locale, m } from "../../text/messages";
import { fill } from "../../text/parts";
import { UntilTaken } from "../site/UntilTaken";

const Connectors = lazyPart(() => import("../../charts/treemap/Connectors"), "Connectors");

const CardsFoot = lazyPart(() => import("./CardsFoot"), "CardsFoot");
const EffectLine = lazyPart(() => import("./EffectLine"), "EffectLine");

const CONNECTORS_HEIGHT = 28; // px, as they are drawn
const SQUARE = 64; // px of the largest market's square
const GAP = 24; // px between cards, as in page.css
const LEAST_WIDTH = 220; // px of a card, as in page.css
const MOST_CONNECTED = 5; // destinations; with more the cards stand in two rows

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
  if (!size) return <p>{m.card_no_size({ date: formatDate(market, locale) })}</p>;
  const parts = fill(m.card_size, {
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

const Card = memo(function Card(props: CardProps) {
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
          <h3>{m.card_of({ whole: destination.wholeLabel })}</h3>
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

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly connected: boolean;
}

/** One card for each destination with money there: how much of that market it is, and of its yearly inflow. */
export const Cards = memo(function Cards({ atlas, outcome, connected }: Props) {
  const { element, width } = useWidth<HTMLDivElement>(972);
  const { market, effect } = outcome.scenario;
  const { reached } = outcome;
  if (reached.length === 0) return null;
  const inOneRow = width >= reached.length * LEAST_WIDTH + (reached.length - 1) * GAP;
  const largest = Math.max(1, ...reached.map(({ size, inflow }) => Math.max(size?.usdMillions ?? 0, inflow)));
  const moved = reached.map(({ destination, inflow }) => ({ id: destination.id, value: inflow }));
  return (
    <section ref={element} className="cards-section" aria-label={m.cards()}>
      <h2 className="sr-only">{m.cards()}</h2>
      {connected && inOneRow && reached.length <= MOST_CONNECTED && (
        <Suspense fallback={<svg className="connectors" height={CONNECTORS_HEIGHT} aria-hidden="true" />}>
          <UntilTaken>
            <Connectors moved={moved} width={width} gap={GAP} />
          </UntilTaken>
        </Suspense>
      )}
      <div className="cards">
        {reached.map((entry) => (
          <Card
            key={entry.destination.id}
            reached={entry}
            largest={largest}
            market={market}
            basis={outcome.baseBasis}
            money={outcome.money}
            effect={effect === "on"}
          />
        ))}
      </div>
      <Suspense fallback={<div className="cards-foot" />}>
        <CardsFoot atlas={atlas} market={market} effect={effect} />
      </Suspense>
    </section>
  );
});
