import { useState, type ReactNode } from "react";
import { Icon } from "../../../controls/Icon";
import { NumberField } from "../../../controls/NumberField";
import { parseWhole } from "../../../domain/parseWhole";
import { formatCount } from "../../../format/money";
import { locale } from "../../../text/messages";
import { s } from "../../../text/saverMessages";

interface Props {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly step: number;
  readonly limits: readonly [number, number];
  readonly onSet: (value: number) => void;
  readonly children?: ReactNode;
}

/** A whole number of a saver: field, minus and plus, and where it comes from. Refuses what is none and says so. */
export function SaverField({ label, unit, value, step, limits, onSet, children }: Props) {
  const [message, setMessage] = useState("");
  const [least, most] = limits;
  function set(wanted: number) {
    const fit = Math.max(least, Math.min(most, wanted));
    const ends = { least: formatCount(least, locale), most: formatCount(most, locale) };
    setMessage(fit === wanted ? "" : s.clamped(ends));
    if (fit !== value) onSet(fit);
  }
  function type(typed: string) {
    const wanted = parseWhole(typed);
    if (wanted === null) setMessage(s.refused({ typed }));
    else set(wanted);
  }
  return (
    <div className="saver-field">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <span className="stepper">
        <button type="button" aria-label={s.field_minus({ label })} onClick={() => set(value - step)}>
          <Icon name="minus" />
        </button>
        <NumberField label={label} unit={unit} text={formatCount(value, locale)} onCommit={type} />
        <button type="button" aria-label={s.field_plus({ label })} onClick={() => set(value + step)}>
          <Icon name="plus" />
        </button>
      </span>
      {children}
      <p role="status" className="saver-message">
        {message}
      </p>
    </div>
  );
}
