import { useEffect, useMemo, useState } from "react";
import { Select } from "../../controls/Select";
import type { Catalog } from "../../datasets/useCatalog";
import type { Atlas } from "../../domain/atlas";
import type { Source } from "../../domain/figure";
import { s } from "../../text/sourcesMessages";
import { SourceEntry } from "./SourceEntry";
import { sourceAnchor, sourceInAddress } from "./sourceAnchor";

const FIRST = 30; // entries shown until more are asked for
const GRADES = ["A", "B", "C"] as const;

interface Filter {
  readonly words: string;
  readonly grade: string;
  readonly file: string;
}

const ALL: Filter = { words: "", grade: "", file: "" };

function fits({ citations }: Catalog, source: Source, { words, grade, file }: Filter): boolean {
  const { id, publisher, title, via } = source;
  const text = `${id} ${publisher} ${title} ${via ?? ""}`.toLowerCase();
  const hasWords = words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
  const inFile = file === "" || (citations.get(id) ?? []).some((each) => each.file === file);
  return hasWords && inFile && (grade === "" || source.grade === grade);
}

/** Every source with its grade and what rests on it; a link to one of them opens there. */
export function SourcesSection({ atlas, catalog }: { atlas: Atlas; catalog: Catalog }) {
  const [filter, setFilter] = useState(ALL);
  const [most, setMost] = useState(FIRST);
  const [linked, setLinked] = useState(() => sourceInAddress(atlas));
  const found = useMemo(
    () => [...atlas.sources.values()].filter((source) => fits(catalog, source, filter)),
    [atlas, catalog, filter],
  );
  useEffect(() => {
    const follow = () => {
      setFilter(ALL);
      setLinked(sourceInAddress(atlas));
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [atlas]);
  useEffect(() => {
    const entry = linked === null ? null : document.getElementById(sourceAnchor(linked));
    entry?.scrollIntoView({ block: "center" });
    entry?.focus({ preventScroll: true });
  }, [linked]);
  const place = found.findIndex(({ id }) => id === linked);
  const shown = found.slice(0, Math.max(most, place + 1));
  const choose = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    setMost(FIRST);
  };
  return (
    <section id="sources" tabIndex={-1}>
      <h2>{s.sources_heading()}</h2>
      <p className="text">{s.sources_text()}</p>
      <div className="source-filters">
        <label className="field-label">
          {s.sources_search()}
          <input
            type="search"
            className="text-input"
            value={filter.words}
            onChange={(event) => choose({ words: event.target.value })}
          />
        </label>
        <Select label={s.sources_grade()} value={filter.grade} onChange={(grade) => choose({ grade })}>
          <option value="">{s.sources_any()}</option>
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {grade}
            </option>
          ))}
        </Select>
        <Select label={s.sources_file()} value={filter.file} onChange={(file) => choose({ file })}>
          <option value="">{s.sources_any()}</option>
          {catalog.files.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <p className="note" role="status" data-part="source-count">
        {s.sources_count({ count: found.length })}
      </p>
      <ul className="source-entries">
        {shown.map((source) => (
          <SourceEntry
            key={source.id}
            source={source}
            citations={catalog.citations.get(source.id) ?? []}
            linked={source.id === linked}
            onLink={() => setLinked(source.id)}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" className="button" onClick={() => setMost(found.length)}>
          {s.sources_more({ count: found.length - shown.length })}
        </button>
      )}
    </section>
  );
}
