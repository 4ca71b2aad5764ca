import { useState } from "react";
import { Icon } from "../../controls/Icon";
import type { Citation } from "../../domain/citationsOf";
import type { Source } from "../../domain/figure";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { s } from "../../text/sourcesMessages";
import { sourceAnchor } from "./sourceAnchor";

interface Props {
  readonly source: Source;
  readonly citations: readonly Citation[];
  readonly linked: boolean;
  readonly onLink: () => void;
}

/** What rests on a source, file by file, in the words of the data. */
function Rests({ citations }: { citations: readonly Citation[] }) {
  const [opened, setOpened] = useState(false);
  const files = [...new Set(citations.map(({ file }) => file))];
  if (citations.length === 0) return <p className="quiet">{s.sources_rests({ count: 0 })}</p>;
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {s.sources_rests({ count: citations.length })}
        {d.colon()}
        {new Intl.ListFormat(locale).format(files)}
      </summary>
      {opened &&
        files.map((file) => (
          <div key={file}>
            <strong>{file}</strong>
            <ul className="rests">
              {[...new Set(citations.flatMap((each) => (each.file === file ? [each.what] : [])))].map(
                (what) => (
                  <li key={what}>{what}</li>
                ),
              )}
            </ul>
          </div>
        ))}
    </details>
  );
}

/** A source: who published what and when, its grade, what rests on it, and a link to it here. */
export function SourceEntry({ source, citations, linked, onLink }: Props) {
  const { id, publisher, title, published, url, via, grade, licence } = source;
  const anchor = sourceAnchor(id);
  return (
    <li id={anchor} tabIndex={-1} className={linked ? "linked" : undefined} data-source={id}>
      <p>
        <a href={url} rel="noreferrer" lang="en">
          {publisher}: {title}
        </a>
        <span className="quiet">
          {d.comma()}
          {published === null ? d.card_undated() : formatDate(published, locale)}
          {via !== null && d.comma() + d.card_via({ via })}
          {licence !== undefined && d.comma() + d.card_licence({ licence })}
        </span>
      </p>
      <p className="source-marks">
        <strong className={grade === "C" ? "badge dotted" : "badge"}>{s.sources_grade_is({ grade })}</strong>
        {grade === "C" && <strong className="weak">{d.card_grade_c()}</strong>}
        <a
          href={`#${anchor}`}
          className="source-link"
          aria-label={s.sources_link() + d.colon() + title}
          onClick={(event) => {
            event.preventDefault();
            window.history.replaceState(window.history.state, "", `#${anchor}`);
            onLink();
          }}
        >
          <Icon name="link" />
        </a>
      </p>
      <Rests citations={citations} />
    </li>
  );
}
