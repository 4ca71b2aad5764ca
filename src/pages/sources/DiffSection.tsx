import { Suspense, useState } from "react";
import { lazyPart } from "../site/lazyPart";
import { useWidth } from "../../charts/shared/useWidth";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { releaseDiff, type ReleaseDiff } from "../../domain/releaseDiff";
import type { Scenario } from "../../domain/scenario";
import { formatDate } from "../../format/date";
import { change, openPage } from "../../state/actions";
import { ask } from "../../state/asked";
import { locale } from "../../text/messages";
import { s } from "../../text/sourcesMessages";
import { MarketTreemap } from "../market/MarketTreemap";
import { UntilTaken } from "../site/UntilTaken";
import { MarketBreadcrumb } from "../market/MarketBreadcrumb";
import { Legend } from "../redirect/Legend";
import { comparedReleases } from "./diffView";
import { DiffTable } from "./DiffTable";

const SmallerList = lazyPart(() => import("../redirect/SmallerList"), "SmallerList");

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly scenario: Scenario;
}

function Releases({ atlas }: { atlas: Atlas }) {
  return (
    <ol className="releases">
      {[...atlas.releases.values()].map(({ release }) => (
        <li key={release.id}>
          <strong>
            {s.releases_item({
              label: release.label,
              date: formatDate(release.asOf, locale),
              published: formatDate(release.published, locale),
            })}
          </strong>
          {release.completeness === "partial" && <span className="badge dotted">{s.releases_partial()}</span>}
          <p>{release.note}</p>
          <button
            type="button"
            className="text-button"
            onClick={() => openPage(atlas, "/market/", { release: release.id })}
          >
            {s.releases_open({ label: release.label })}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** What only one of the two releases has, by name. */
function OnlyIn({ atlas, diff }: { atlas: Atlas; diff: ReleaseDiff }) {
  const labelOf = (id: string) => diff.nodes.find((node) => node.id === id)!.label;
  const list = (ids: readonly string[]) => new Intl.ListFormat(locale).format(ids.map(labelOf));
  const release = (id: string) => atlas.releases.get(id)!.release.label;
  return (
    <>
      {diff.added.length > 0 && (
        <p className="note">{s.diff_added({ release: release(diff.newer), list: list(diff.added) })}</p>
      )}
      {diff.removed.length > 0 && (
        <p className="note">{s.diff_removed({ release: release(diff.older), list: list(diff.removed) })}</p>
      )}
    </>
  );
}

/** The releases with their notes, and what changed between any two: in words, as a treemap, as a table. */
export function DiffSection({ atlas, view, scenario }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(1376);
  const [smaller, setSmaller] = useState<readonly string[] | null>(null);
  const [older, newer] = comparedReleases(atlas, scenario).map((id) => atlas.releases.get(id)!) as [
    NonNullable<MarketView["since"]>,
    MarketView["releaseTree"],
  ];
  const diff = releaseDiff(older, newer);
  const other = scenario.release === older.release.id ? newer : older;
  const options = (without?: string) =>
    [...atlas.releases.values()]
      .filter(({ release }) => release.id !== without)
      .map(({ release }) => (
        <option key={release.id} value={release.id}>
          {release.label}
        </option>
      ));
  const room = { width, height: Math.round(Math.max(280, Math.min(460, width * 0.36))), textScale };
  return (
    <section id="releases" tabIndex={-1}>
      <h2>{s.releases_heading()}</h2>
      <p className="text">{s.releases_text()}</p>
      <Releases atlas={atlas} />
      <div className="diff-choices">
        <Select
          label={s.diff_one()}
          value={scenario.release}
          onChange={(release) => change(atlas, { release, since: other.release.id })}
        >
          {options()}
        </Select>
        <Select
          label={s.diff_other()}
          value={other.release.id}
          onChange={(since) => change(atlas, { since })}
        >
          {options(scenario.release)}
        </Select>
      </div>
      <h3 data-part="diff">{s.diff_heading({ older: older.release.label, newer: newer.release.label })}</h3>
      <p className="text" role="status">
        {s.diff_words({
          changed: diff.changed.length,
          basis: diff.otherBasis.length,
          vintage: diff.otherSources.length,
        })}
      </p>
      <OnlyIn atlas={atlas} diff={diff} />
      <p className="note">{s.diff_change_note()}</p>
      <MarketBreadcrumb atlas={atlas} view={view} />
      <div ref={element} className="chart-room">
        <UntilTaken first={<div className="diff-room" />}>
          <MarketTreemap atlas={atlas} view={view} room={room} dragging={false} openSmaller={setSmaller} />
        </UntilTaken>
      </div>
      <Legend atlas={atlas} outcome={view} />
      {smaller && (
        <Suspense>
          <SmallerList outcome={view} ids={smaller} onAsk={ask} onClose={() => setSmaller(null)} />
        </Suspense>
      )}
      <details className="diff-all">
        <summary>{s.diff_all()}</summary>
        <DiffTable atlas={atlas} diff={diff} view={view} />
      </details>
    </section>
  );
}
