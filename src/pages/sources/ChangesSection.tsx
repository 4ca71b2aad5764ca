import type { DataChange } from "../../datasets/useCatalog";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { s } from "../../text/sourcesMessages";

/** What changed in the data, newest first. */
export function ChangesSection({ changes }: { changes: readonly DataChange[] }) {
  return (
    <section id="changes" tabIndex={-1}>
      <h2>{s.changes_heading()}</h2>
      <ol className="changes" reversed>
        {[...changes].reverse().map(({ date, what, files }) => (
          <li key={date + what}>
            <strong>{formatDate(date, locale)}</strong>
            <p>{what}</p>
            <p className="quiet">{s.changes_files({ list: new Intl.ListFormat(locale).format(files) })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
