import { useId, useRef, useState } from "react";
import { copyText } from "../../export/copyText";
import { b } from "../../text/embedMessages";
import { d } from "../../text/onDemandMessages";
import { sentences } from "../../text/sentences";

/** The lines to paste, and what is said when they are copied. */
export function CodeField({ text, note }: { readonly text: string; readonly note: string }) {
  const [said, setSaid] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  async function copy() {
    if (await copyText(text)) return setSaid(b.copied());
    field.current?.select();
    setSaid(d.share_blocked());
  }
  return (
    <div className="embed-code">
      <label htmlFor={id} className="field-label">
        {b.code()}
      </label>
      <textarea
        id={id}
        ref={field}
        className="text-input"
        readOnly
        rows={6}
        spellCheck={false}
        value={text}
      />
      <p>
        <button type="button" className="button primary" onClick={() => void copy()}>
          {b.copy()}
        </button>{" "}
        <span role="status" className="strong">
          {said}
        </span>
      </p>
      <p className="note">{sentences([b.code_note(), note])}</p>
    </div>
  );
}
