import type { Release } from "../../domain/market";
import { formatDate } from "../../format/date";
import { k } from "../../text/marketMessages";
import { locale, m } from "../../text/messages";

/** Names the release of one of two dates that stand side by side. */
export function DateHeading({ release }: { release: Release }) {
  return (
    <h2 className="panel-head">
      {k.as_of({ date: formatDate(release.asOf, locale), release: release.label })}
      {release.completeness === "partial" && (
        <span className="note warn">
          {m.gap()}
          {k.partial({ note: release.note })}
        </span>
      )}
    </h2>
  );
}
