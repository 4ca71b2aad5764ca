import { movedFill } from "../../../charts/shared/tileFill";
import { useWidth } from "../../../charts/shared/useWidth";
import { YearlyFlow } from "../../../charts/yearlyFlow/YearlyFlow";
import { yearlyFlowLayout } from "../../../charts/yearlyFlow/yearlyFlowLayout";
import { Figure } from "../../../controls/Figure";
import { Sentence } from "../../../controls/Sentence";
import type { FigureRef } from "../../../domain/figureRef";
import type { PhaseDestination, PhaseStudy } from "../../../domain/phaseStudy";
import { money, moneyBy } from "../../../text/amount";
import { fill, plainText, type Part } from "../../../text/parts";
import { p } from "../../../text/phaseInMessages";
import { phaseYearName } from "../../../text/phaseYearName";
import { firstAboveText } from "../../../text/phaseWords";

interface Props {
  readonly study: PhaseStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

const USUAL_WIDTH = 280; // px, until measured

/** The period of a record: a year, or a half of one as the data write it. */
function periodText(period: string): string {
  const [year, half] = period.split("-h");
  return half === undefined ? period : p.flow_half({ half, year: year! });
}

function recordParts({ record, destination }: PhaseDestination): readonly Part[] {
  if (!record) return [p.flow_no_record()];
  const { usdMillionsPerYear: value, basis = "published", period } = record;
  const ref = { kind: "phase-record", id: destination.id } as const;
  const amount: Part = { text: moneyBy(value, basis), value, unit: "usdMillions", ref };
  return fill(p.flow_record, { amount, period: periodText(period) });
}

function Flow({ study, reached, onAsk }: Props & { readonly reached: PhaseDestination }) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const { id, label } = reached.destination;
  // Today nothing flows, unless all of it moves at once.
  const shown = study.years.length > 1 ? study.years.slice(1) : study.years;
  const values = shown.map(({ flow }) => flow[id]!);
  const most = Math.max(...values);
  const busiest = shown[values.indexOf(most)]!.year;
  const record = reached.record?.usdMillionsPerYear ?? null;
  const years = shown.map(({ year }) => year);
  const boxes = yearlyFlowLayout(
    { years, values, record, firstAbove: reached.firstAbove, yearText: phaseYearName },
    width,
    textScale,
  );
  const first = reached.firstAbove;
  const verdict =
    record === null ? "" : first === null ? p.flow_never() : p.flow_above({ first: firstAboveText(first) });
  const once = shown.length === 1 ? money(most) : p.flow_most({ amount: money(most) });
  const mostText = most > 0 ? once : p.flow_nothing();
  const recordText = plainText(recordParts(reached));
  const name = p.flow_name({ label, last: years.at(-1)!, most: mostText, record: recordText, verdict });
  return (
    <div className="phase-flow" data-destination={id}>
      <h4>{label}</h4>
      <p className="phase-flow-most">
        <Figure
          value={most}
          unit="usdMillions"
          figure={{ kind: "phase-flow", id, year: busiest }}
          onAsk={onAsk}
        >
          {mostText}
        </Figure>
      </p>
      <div ref={element}>
        <YearlyFlow boxes={boxes} destination={id} fill={movedFill(id)} name={name} textScale={textScale} />
      </div>
      <p className="note">
        <Sentence parts={recordParts(reached)} onAsk={onAsk} />
        {reached.recordIsWeak && <strong className="weak"> {p.flow_weak()}</strong>}
      </p>
      {first !== null && (
        <p className="phase-verdict">
          <Figure value={first} unit="years" figure={{ kind: "phase-above", id }} onAsk={onAsk}>
            {verdict}
          </Figure>
        </p>
      )}
      {first === null && verdict !== "" && <p className="note">{verdict}</p>}
    </div>
  );
}

/** What goes into each destination every year, beside the most that its market is known to have taken in. */
export function PhaseFlows({ study, onAsk }: Props) {
  return (
    <section className="phase-section" aria-label={p.flows()}>
      <h3>{p.flows()}</h3>
      <p className="note">{p.flows_deck()}</p>
      <div className="phase-flows">
        {study.destinations.map((reached) => (
          <Flow key={reached.destination.id} study={study} reached={reached} onAsk={onAsk} />
        ))}
      </div>
    </section>
  );
}
