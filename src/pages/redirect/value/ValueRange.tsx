import { Figure } from "../../../controls/Figure";
import { Sentence } from "../../../controls/Sentence";
import type { Atlas } from "../../../domain/atlas";
import { EFFECT_ENDS, effectFigure, type EffectAt, type EffectRef } from "../../../domain/explainValueEffect";
import type { Basis, StepBasis } from "../../../domain/figure";
import type { FigureRef } from "../../../domain/figureRef";
import type { Evidence } from "../../../domain/market";
import type { DestinationOutcome } from "../../../domain/outcome";
import { formatDate } from "../../../format/date";
import { formatDollars } from "../../../format/money";
import { money, moneyBy, percentOf } from "../../../text/amount";
import { locale, m } from "../../../text/messages";
import { fill, type FigurePart, type Part } from "../../../text/parts";
import { e } from "../../../text/valueMessages";
import { EffectEvidence } from "./EffectEvidence";

interface Props {
  readonly atlas: Atlas;
  readonly reached: DestinationOutcome;
  readonly basis: Basis;
  readonly market: string;
  readonly onAsk: (figure: FigureRef) => void;
}

const COLUMNS: readonly (readonly [EffectRef["kind"], FigurePart["unit"], (value: number) => string])[] = [
  ["multiplier", "times", (value) => formatDollars(value, locale)],
  ["effect-value", "usdMillions", money],
  ["effect-share", "pct", percentOf],
];

/** What an end of the range is called. */
export function endName(at: EffectAt): string {
  return { low: e.end_low, mid: e.end_mid, high: e.end_high }[at]();
}

/** The money that arrives in a market, to be asked. */
export function inflowPart({ destination, inflow }: DestinationOutcome, basis: StepBasis): FigurePart {
  const ref = { kind: "inflow", id: destination.id } as const;
  return { text: moneyBy(inflow, basis), value: inflow, unit: "usdMillions", ref };
}

function arrives({ reached, basis, market }: Props): readonly Part[] {
  const { destination, size } = reached;
  const inflow = inflowPart(reached, basis);
  if (!size) return fill(e.arrives_no_size, { inflow, date: formatDate(market, locale) });
  return fill(e.arrives, {
    inflow,
    size: {
      text: moneyBy(size.usdMillions, size.basis),
      value: size.usdMillions,
      unit: "usdMillions",
      ref: { kind: "size", id: destination.id },
    },
    date: formatDate(size.asOf, locale),
    definition: size.definition,
  });
}

function Row({ reached, at, onAsk }: Pick<Props, "reached" | "onAsk"> & { at: EffectAt }) {
  const { id } = reached.destination;
  return (
    <tr data-end={at}>
      <th scope="row">{endName(at)}</th>
      {COLUMNS.map(([kind, unit, text]) => {
        const value = effectFigure(reached, { kind, at });
        return (
          <td key={kind}>
            {value === null ? (
              e.no_size()
            ) : (
              <Figure value={value} unit={unit} figure={{ kind, id, at }} onAsk={onAsk}>
                {text(value)}
              </Figure>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Voices({
  atlas,
  evidence,
  of,
}: Pick<Props, "atlas"> & Pick<Evidence, "of"> & { evidence: readonly Evidence[] }) {
  return evidence
    .filter((entry) => entry.of === of)
    .map(({ says, sources }) => (
      <p key={says}>
        {says}
        {m.gap()}
        <EffectEvidence atlas={atlas} ids={sources} />
      </p>
    ));
}

/** The contested range of one market: low, middle and high with who says so, and what speaks against it. */
export function ValueRange(props: Props) {
  const { atlas, reached, onAsk } = props;
  const { destination } = reached;
  const { label, impact } = destination;
  const name = e.table_name({ label });
  return (
    <section className="value-range" data-value-of={destination.id}>
      <h3>
        {label} <span className="badge dotted">{e.badge()}</span>
      </h3>
      <p>
        <Sentence parts={arrives(props)} onAsk={onAsk} className="strong" />
      </p>
      <div className="table-scroll value-table" tabIndex={0} role="region" aria-label={name}>
        <table aria-label={name}>
          <thead>
            <tr>
              {[e.table_end, e.table_multiplier, e.table_value, e.table_share].map((text) => (
                <th key={text()} scope="col">
                  {text()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {EFFECT_ENDS.map((at) => (
              <Row key={at} reached={reached} at={at} onAsk={onAsk} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="value-voices">
        <div>
          <h4>{e.who()}</h4>
          <dl className="value-who">
            {EFFECT_ENDS.map((at) => (
              <div key={at}>
                <dt>{endName(at)}</dt>
                <dd>
                  <Voices atlas={atlas} evidence={impact.evidence} of={at} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h4>{e.against()}</h4>
          <Voices atlas={atlas} evidence={impact.evidence} of="against" />
        </div>
      </div>
    </section>
  );
}
