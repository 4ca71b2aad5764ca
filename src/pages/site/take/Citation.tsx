import { useId, useRef, useState } from "react";
import { Select } from "../../../controls/Select";
import { citation, CITATION_STYLES, type CitationStyle } from "../../../export/citation";
import { copyText } from "../../../export/copyText";
import { t } from "../../../text/fileMessages";
import { d } from "../../../text/onDemandMessages";
import type { Takeaway } from "./Takeaway";

const STYLE_NAMES: Readonly<Record<CitationStyle, () => string>> = {
  plain: t.style_plain,
  apa: t.style_apa,
  chicago: t.style_chicago,
  bibtex: t.style_bibtex,
  ris: t.style_ris,
};

/** The day where the reader is, as an ISO date. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

interface Props {
  readonly takeaway: Takeaway;
  readonly onSay: (said: string) => void;
}

/** A view as a line of a list of references, in the style that is asked for. */
export function Citation({ takeaway: { title, release, link }, onSay }: Props) {
  const [style, setStyle] = useState<CitationStyle>("plain");
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = citation(style, { title, release, link, accessed: today() });
  async function copy() {
    if (await copyText(text)) return onSay(t.copied_citation());
    field.current?.select();
    onSay(d.share_blocked());
  }
  return (
    <div className="citation">
      <Select
        inline
        label={t.citation_style()}
        value={style}
        onChange={(value) => setStyle(value as CitationStyle)}
      >
        {CITATION_STYLES.map((name) => (
          <option key={name} value={name}>
            {STYLE_NAMES[name]()}
          </option>
        ))}
      </Select>
      <label htmlFor={id} className="sr-only">
        {t.citation()}
      </label>
      <textarea ref={field} id={id} className="text-input" readOnly rows={6} value={text} />
      <button type="button" className="button" onClick={() => void copy()}>
        {t.copy_citation()}
      </button>
    </div>
  );
}
