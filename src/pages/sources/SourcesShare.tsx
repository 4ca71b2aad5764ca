import type { Catalog } from "../../datasets/useCatalog";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import type { Scenario } from "../../domain/scenario";
import { shareAddress } from "../../state/shareAddress";
import { s } from "../../text/sourcesMessages";
import { ShareCsv } from "../site/ShareCsv";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly scenario: Scenario;
  readonly catalog: Catalog;
}

/** The link to this page, and all sources as a file. */
export function SourcesShare({ atlas, view, scenario, catalog }: Props) {
  const link = shareAddress(scenario, "table");
  return (
    <ShareCsv
      link={link}
      words={s.share_words({
        older: view.since!.release.label,
        newer: view.releaseTree.release.label,
      })}
      note={s.share_note()}
      fileName="nestshift-sources.csv"
      makeCsv={async () =>
        (await import("../../export/sourcesCsv")).sourcesCsv(atlas, catalog.citations, link)
      }
    />
  );
}
