import { memo } from "react";
import { Figure } from "../../../controls/Figure";
import { Sentence } from "../../../controls/Sentence";
import type { Atlas } from "../../../domain/atlas";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { TOTAL, type Measure } from "../../../domain/scenario";
import type { Sweep, SweepStep } from "../../../domain/sweep";
import { sweptUnit, sweptValue } from "../../../domain/sweptValue";
import { formatShare } from "../../../format/share";
import { moneyBy } from "../../../text/amount";
import { baseInSentence } from "../../../text/baseName";
import { locale } from "../../../text/messages";
import { fill } from "../../../text/parts";
import { w } from "../../../text/sweepMessages";
import { sweptText } from "../../../text/sweptText";
import { familyName } from "../../../text/familyName";
import { linePaint, lineDash } from "./sweepMultiples";
import { Glossed } from "../../site/Glossed";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly sweep: Sweep;
  readonly step: SweepStep;
  readonly onAsk: (figure: FigureRef) => void;
}

/** What arrives at the step under the cursor, in one sentence. */
export function SweepHeadline({ atlas, outcome, sweep, step, onAsk }: Props) {
  const { line } = sweep;
  const isTotal = line === TOTAL;
  const value = isTotal ? step.moved : (step.inflow[line] ?? 0);
  const amount = {
    text: moneyBy(value, outcome.baseBasis, outcome.money),
    value,
    unit: outcome.money,
    ref: { kind: "sweep", id: line, measure: isTotal ? "moved" : "dollars", at: step.points },
  } as const;
  const share = formatShare(step.points, locale);
  const base = baseInSentence(outcome.roots);
  const parts = isTotal
    ? fill(w.reading_total, { share, base, amount })
    : fill(w.reading_line, { share, base, amount, name: atlas.destinations.get(line)!.label });
  return (
    <p className="sweep-headline" data-at={step.points}>
      <Sentence parts={parts} onAsk={onAsk} />
    </p>
  );
}

function Swatch({ paint, dash }: { paint: string; dash: string }) {
  return (
    <svg className="sweep-swatch" width="18" height="10" aria-hidden="true">
      <path d="M0 5H18" stroke={paint} strokeDasharray={dash} />
    </svg>
  );
}

function Value({
  atlas,
  sweep,
  step,
  onAsk,
  measure,
  id,
}: Omit<Props, "outcome"> & { measure: Measure; id: string }) {
  const value = sweptValue(atlas, sweep, step, measure, id);
  if (value === null) return <dd className="quiet">{measure === "market" ? w.no_size() : w.no_record()}</dd>;
  const figure = {
    text: sweptText(value, measure, atlas.money),
    value,
    unit: sweptUnit(measure, atlas),
    ref: { kind: "sweep", id, measure, at: step.points },
  } as const;
  if (measure === "market" || measure === "record") {
    const parts =
      measure === "market"
        ? fill(w.of_market, { percent: figure, whole: atlas.destinations.get(id)!.wholeLabel })
        : fill(w.of_record, { years: figure });
    return (
      <dd>
        <Sentence parts={parts} onAsk={onAsk} />
      </dd>
    );
  }
  return (
    <dd>
      <Figure value={value} unit={figure.unit} figure={figure.ref} onAsk={onAsk}>
        {figure.text}
      </Figure>
    </dd>
  );
}

/** The values of every line at the step under the cursor; as many rows at every step. */
export const SweepReading = memo(function SweepReading(props: Props) {
  const { atlas, sweep, step } = props;
  const measures = sweep.scenario.measures.filter((measure) => measure !== "classes");
  const share = formatShare(step.points, locale);
  return (
    <div className="sweep-values" role="group" aria-label={w.values({ share })}>
      {measures.length > 0 && (
        <dl className="sweep-reading">
          {sweep.reached.map((id) => (
            <div key={id} data-destination={id}>
              <dt>
                <Swatch paint={linePaint(id, "dollars")} dash={lineDash(atlas, id, "dollars")} />
                {atlas.destinations.get(id)!.shortLabel}
              </dt>
              {measures.map((measure) => (
                <Value key={measure} {...props} measure={measure} id={id} />
              ))}
            </div>
          ))}
        </dl>
      )}
      {sweep.scenario.measures.includes("classes") && (
        <>
          <p className="sweep-families">{w.families()}</p>
          <dl className="sweep-reading sweep-mix">
            {sweep.families.map((id) => (
              <div key={id} data-family={id}>
                <dt>
                  <Swatch paint={linePaint(id, "classes")} dash={lineDash(atlas, id, "classes")} />
                  {familyName(id)}
                </dt>
                <Value {...props} measure="classes" id={id} />
              </div>
            ))}
          </dl>
          <p className="note">
            <Glossed text={w.assumed()} />
          </p>
        </>
      )}
    </div>
  );
});
