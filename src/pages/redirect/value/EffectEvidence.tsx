import type { Atlas } from "../../../domain/atlas";
import { formatDate } from "../../../format/date";
import { locale, m } from "../../../text/messages";
import { e } from "../../../text/valueMessages";

/** Who says something of a multiplier: publishers with date or "undated", and a mark where they are weak. */
export function EffectEvidence({ atlas, ids }: { atlas: Atlas; ids: readonly string[] }) {
  return ids.map((id) => {
    const { publisher, published, url, grade } = atlas.sources.get(id)!;
    return (
      <span key={id} className="value-source">
        <a href={url} rel="noreferrer">
          {published === null
            ? e.source_undated({ publisher })
            : e.source_dated({ publisher, date: formatDate(published, locale) })}
        </a>
        {grade === "C" && <strong className="weak"> {m.weak()}</strong>}
      </span>
    );
  });
}
