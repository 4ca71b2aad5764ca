import type { AssetNode } from "../domain/assetTree";
import type { Atlas } from "../domain/atlas";
import type { MarketView } from "../domain/marketView";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { k } from "../text/marketMessages";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import type { FileFacts } from "./FileFacts";
import { sourcesOf } from "./sourcesOf";

/** What the files of the market, or of those parts of it, say of themselves. */
export function marketFacts(
  atlas: Atlas,
  view: MarketView,
  nodes: readonly AssetNode[],
  link: string,
): FileFacts {
  const { release } = view.releaseTree;
  const cited = nodes.flatMap(({ sources }) => sources);
  return {
    title: k.csv_title(),
    about: [
      d.csv_base({ base: baseLabel(view.roots), amount: view.baseTotal }),
      d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
      ...(view.since ? [k.since_same({ release: view.since.release.label })] : []),
    ],
    release,
    link,
    sources: sourcesOf(atlas, cited),
    advice: d.csv_advice(),
  };
}
