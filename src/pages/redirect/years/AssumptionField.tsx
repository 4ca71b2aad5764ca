import { useState, type ReactNode } from "react";
import { NumberField } from "../../../controls/NumberField";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  /** Takes what was typed; answers why it was not taken as it stands, or nothing. */
  readonly onType: (typed: string) => string;
  readonly children: ReactNode;
}

/** A number that is assumed for every year, with where it comes from under it. */
export function AssumptionField({ label, text, unit, onType, children }: Props) {
  const [message, setMessage] = useState("");
  return (
    <div className="phase-assumption">
      <span className="phase-label" aria-hidden="true">
        {label}
      </span>
      <NumberField label={label} text={text} unit={unit} onCommit={(typed) => setMessage(onType(typed))} />
      <p className="note">{children}</p>
      <p role="status" className="phase-message">
        {message}
      </p>
    </div>
  );
}
