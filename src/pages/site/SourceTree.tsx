import { useState } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Explanation, Step } from "../../domain/explanation";
import { formatDate } from "../../format/date";
import { basisText } from "../../text/basisText";
import { stepText, stepValue, valueText } from "../../text/explanationText";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { saidText } from "../../text/saidText";
import { SourceList } from "./SourceList";

const WHOLE_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** When, and between what: what a row of the tree says of its input in a line. */
function aboutInput({ asOf, low, high, unit }: Explanation): string {
  const date =
    asOf !== null && WHOLE_DATE.test(asOf) ? [d.card_as_of({ date: formatDate(asOf, locale) })] : [];
  const ranged = low !== undefined && high !== undefined && low < high;
  const range = ranged ? [d.card_between({ low: valueText(low, unit), high: valueText(high, unit) })] : [];
  return [...date, ...range].join(d.comma());
}

/** What an input rests on: its date and range, its formula, its own inputs, its sources. */
function Input({ atlas, explanation }: { atlas: Atlas; explanation: Explanation }) {
  const { formula, notes, steps, sources } = explanation;
  const about = aboutInput(explanation);
  return (
    <div className="tree-input">
      {about !== "" && <p>{about}</p>}
      {formula !== undefined && <p>{saidText(formula)}</p>}
      {formula === undefined &&
        steps.length === 0 &&
        notes.map(saidText).map((note) => <p key={note}>{note}</p>)}
      {steps.length > 0 && <SourceTree atlas={atlas} steps={steps} />}
      {!steps.some(({ open }) => open) && <SourceList atlas={atlas} ids={sources} />}
    </div>
  );
}

function Line({ step }: { step: Step }) {
  const { value, unit, basis } = step;
  return (
    <span className="tree-line">
      <strong className="tabular" data-value={value} data-unit={unit}>
        {stepValue(step)}
      </strong>
      <span>{stepText(step)}</span>
      <span className="quiet">{basisText(basis)}</span>
    </span>
  );
}

function Branch({ atlas, step, open }: { atlas: Atlas; step: Step; open: NonNullable<Step["open"]> }) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Line step={step} />
      </summary>
      {opened && <Input atlas={atlas} explanation={open()} />}
    </details>
  );
}

/**
 * How a figure is made, line by line. A line that rests on something can be opened, and so can what it rests on, down to
 * published figures, assumptions and choices.
 */
export function SourceTree({ atlas, steps }: { atlas: Atlas; steps: readonly Step[] }) {
  return (
    <ul className="source-tree">
      {steps.map((step, index) => (
        <li key={index}>
          {step.open ? <Branch atlas={atlas} step={step} open={step.open} /> : <Line step={step} />}
        </li>
      ))}
    </ul>
  );
}
