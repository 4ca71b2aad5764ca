import type { Atlas } from "../../domain/atlas";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";

/** Publications with publisher, title, date or "undated", who quotes them, and a mark where they are weak. */
export function SourceList({ atlas, ids }: { atlas: Atlas; ids: readonly string[] }) {
  if (ids.length === 0) return <p>{atlas.money === "usd" ? d.card_own_source() : d.card_no_sources()}</p>;
  return (
    <ul className="source-list">
      {ids.map((id) => {
        const { publisher, title, published, url, via, grade, licence } = atlas.sources.get(id)!;
        return (
          <li key={id}>
            <a href={url} rel="noreferrer" lang="en">
              {publisher}: {title}
            </a>
            <span className="quiet">
              {d.comma()}
              {published === null ? d.card_undated() : formatDate(published, locale)}
              {via !== null && d.comma() + d.card_via({ via })}
              {licence !== undefined && d.comma() + d.card_licence({ licence })}
            </span>
            {grade === "C" && <strong className="weak"> {d.card_grade_c()}</strong>}
          </li>
        );
      })}
    </ul>
  );
}
