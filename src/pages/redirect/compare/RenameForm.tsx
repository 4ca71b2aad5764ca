import { useEffect, useRef, useState } from "react";
import { LONGEST_NAME } from "../../../domain/fitKept";
import { c } from "../../../text/compareMessages";

interface Props {
  readonly name: string;
  readonly onClose: (typed: string | null) => void;
}

/** A field for another name: Enter takes it, Escape gives it up. */
export function RenameForm({ name, onClose }: Props) {
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="compare-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onClose(typed);
      }}
    >
      <input
        ref={field}
        type="text"
        className="text-input"
        dir="auto"
        autoComplete="off"
        aria-label={c.rename_field({ name })}
        value={typed}
        onChange={(event) => setTyped([...event.target.value].slice(0, LONGEST_NAME).join(""))}
        onKeyDown={(event) => event.key === "Escape" && onClose(null)}
      />
      <button type="submit" className="button small">
        {c.rename_done()}
      </button>
    </form>
  );
}
