import type { Atlas } from "../../domain/atlas";
import { formatDate } from "../../format/date";
import { locale, m } from "../../text/messages";

/** Publications with publisher, title, date or "undated", who quotes them, and a mark where they are weak. */
export function SourceList({ atlas, ids }: { atlas: Atlas; ids: readonly string[] }) {
  if (ids.length === 0) return <p>{m.card_no_sources()}</p>;
  return (
    <ul className="source-list">
      {ids.map((id) => {
        const { publisher, title, published, url, via, grade, licence } = atlas.sources.get(id)!;
        return (
          <li key={id}>
            <a href={url} rel="noreferrer">
              {publisher}: {title}
            </a>
            <span className="quiet">
              {", "}
              {published === null ? m.card_undated() : formatDate(published, locale)}
              {via !== null && `, ${m.card_via({ via })}`}
              {licence !== undefined && `, ${m.card_licence({ licence })}`}
            </span>
            {grade === "C" && <strong className="weak"> {m.card_grade_c()}</strong>}
          </li>
        );
      })}
    </ul>
  );
}
