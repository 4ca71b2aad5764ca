import { useId, type ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inline?: boolean;
  readonly children: ReactNode;
}

/** One of many: the browser's own select with its label. */
export function Select({ label, value, onChange, inline = false, children }: Props) {
  const id = useId();
  return (
    <div className={inline ? "select-inline" : "min-w-0"}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select id={id} className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
