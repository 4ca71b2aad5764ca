import { useState } from "react";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly unit?: string;
  readonly onCommit: (typed: string) => void;
}

/** A field for a number, in per cent unless another unit is given. Takes what was typed on Enter or on leaving, gives it up on Escape. */
export function NumberField({ label, text, unit = "%", onCommit }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  function commit() {
    if (typed === null) return;
    setTyped(null);
    if (typed.trim() !== text) onCommit(typed);
  }
  return (
    <span className="number-field">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        value={typed ?? text}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setTyped(null);
        }}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}
