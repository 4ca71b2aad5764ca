import { useState, type ReactNode } from "react";
import { NumberField } from "../../controls/NumberField";
import { parseWhole } from "../../domain/parseWhole";
import { formatCount } from "../../format/money";
import { locale } from "../../text/messages";
import { o } from "../../text/outcomeMessages";

interface Props {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Whether the language writes the unit before the number. */
  readonly unitFirst?: boolean;
  readonly limits: readonly [number, number];
  readonly onValue: (value: number) => void;
  readonly children?: ReactNode;
}

/** A whole number within limits; what does not fit is refused and said. */
export function WholeField({ label, value, unit, unitFirst = false, limits, onValue, children }: Props) {
  const [message, setMessage] = useState("");
  const [low, high] = limits;
  function type(text: string) {
    const typed = parseWhole(text);
    if (typed === null) return setMessage(o.typed_number());
    if (typed < low || typed > high)
      return setMessage(o.typed_limits({ low: formatCount(low, locale), high: formatCount(high, locale) }));
    setMessage("");
    onValue(typed);
  }
  return (
    <div className={unitFirst ? "whole-field unit-first" : "whole-field"}>
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <NumberField label={label} text={formatCount(value, locale)} unit={unit} onCommit={type} />
      {children}
      <p role="status" className="field-message">
        {message}
      </p>
    </div>
  );
}
