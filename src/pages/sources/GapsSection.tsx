import type { Gap } from "../../datasets/useCatalog";
import type { Atlas } from "../../domain/atlas";
import { locale } from "../../text/messages";
import { s } from "../../text/sourcesMessages";
import { SourceList } from "../site/SourceList";
import { Glossed } from "../site/Glossed";

const KINDS = {
  contradiction: s.gaps_contradiction,
  weak: s.gaps_weak,
  "not-found": s.gaps_not_found,
} as const;

function Entry({ atlas, gap }: { atlas: Atlas; gap: Gap }) {
  const { topic, says, choice, files, sources } = gap;
  return (
    <li data-gap={gap.id}>
      <strong>{topic}</strong>
      <p>
        <Glossed text={says} />
      </p>
      {choice !== undefined && (
        <p>
          <Glossed text={s.gaps_choice({ choice })} />
        </p>
      )}
      {files.length > 0 && (
        <p className="quiet">{s.gaps_files({ list: new Intl.ListFormat(locale).format(files) })}</p>
      )}
      {sources.length > 0 && <SourceList atlas={atlas} ids={sources} />}
    </li>
  );
}

/** Where sources disagree and what was chosen, what rests on little, and what was not found. */
export function GapsSection({ atlas, gaps }: { atlas: Atlas; gaps: readonly Gap[] }) {
  return (
    <section id="gaps" tabIndex={-1}>
      <h2>{s.gaps_heading()}</h2>
      <p className="text">{s.gaps_text()}</p>
      {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => (
        <details key={kind} open={kind === "contradiction"} className="gaps-group">
          <summary>{KINDS[kind]()}</summary>
          <ul className="gaps">
            {gaps.map((gap) => (gap.kind === kind ? <Entry key={gap.id} atlas={atlas} gap={gap} /> : null))}
          </ul>
        </details>
      ))}
    </section>
  );
}
