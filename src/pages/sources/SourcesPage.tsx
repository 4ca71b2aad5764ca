import { useMemo } from "react";
import { Hatches } from "../../charts/shared/Hatches";
import { useCatalog } from "../../datasets/useCatalog";
import type { Atlas } from "../../domain/atlas";
import { outcomeOf } from "../../domain/outcome";
import { useScenarioStore } from "../../state/scenarioStore";
import { m } from "../../text/messages";
import { s } from "../../text/sourcesMessages";
import { AskedMarketCard } from "../market/AskedMarketCard";
import { useShortcuts } from "../redirect/useShortcuts";
import { FileFailure } from "../site/FileFailure";
import { leadTo } from "../site/leadTo";
import { ChangesSection } from "./ChangesSection";
import { CiteSection } from "./CiteSection";
import { DiffSection } from "./DiffSection";
import { diffView } from "./diffView";
import { FilesSection } from "./FilesSection";
import { GapsSection } from "./GapsSection";
import { LimitsSection } from "./LimitsSection";
import { MethodsSection } from "./MethodsSection";
import { SourcesSection } from "./SourcesSection";
import { SourcesShare } from "./SourcesShare";
import "./sources.css";
import { NoticeOfLink } from "../site/NoticeOfLink";

const PARTS = [
  ["files", s.files_heading],
  ["releases", s.releases_heading],
  ["sources", s.sources_heading],
  ["methods", s.methods_heading],
  ["gaps", s.gaps_heading],
  ["limits", s.limits_heading],
  ["cite", s.cite_heading],
  ["changes", s.changes_heading],
] as const;

/** Every dataset, source, method and limit, and what changed between releases. */
export function SourcesPage({ atlas }: { atlas: Atlas }) {
  const scenario = useScenarioStore((state) => state.scenario);
  const catalog = useCatalog(atlas);
  const { data, error } = catalog;
  const view = useMemo(() => diffView(atlas, scenario), [atlas, scenario]);
  const outcome = useMemo(() => outcomeOf(atlas, scenario), [atlas, scenario]);
  useShortcuts();
  return (
    <main className="sources">
      <Hatches destinations={[...atlas.destinations.keys()]} />
      <NoticeOfLink />
      <div className="headline-block" data-part="words">
        <h1 className="headline" tabIndex={-1}>
          {s.headline()}
        </h1>
        <p className="deck">{s.deck()}</p>
      </div>
      <nav className="page-contents" aria-label={s.contents()} id="chart" tabIndex={-1}>
        {PARTS.map(([id, name]) => (
          <a key={id} href={`#${id}`} onClick={leadTo}>
            {name()}
          </a>
        ))}
      </nav>
      {error && <FileFailure part="catalog" heading={s.failed()} query={catalog} />}
      {!data && !error && <p aria-busy="true">{m.loading_text()}</p>}
      {data && <FilesSection files={data.files} />}
      <DiffSection atlas={atlas} view={view} scenario={scenario} />
      {data && <SourcesSection atlas={atlas} catalog={data} />}
      <MethodsSection outcome={outcome} />
      {data && <GapsSection atlas={atlas} gaps={data.gaps} />}
      <LimitsSection />
      <CiteSection release={outcome.releaseTree.release} scenario={scenario} />
      {data && <ChangesSection changes={data.changes} />}
      {data && <SourcesShare atlas={atlas} view={view} scenario={scenario} catalog={data} />}
      <AskedMarketCard atlas={atlas} view={view} outcome={outcome} />
    </main>
  );
}
