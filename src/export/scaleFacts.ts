import type { Atlas } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import type { ScaleItem } from "../domain/scaleItems";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { s } from "../text/scaleMessages";
import type { FileFacts } from "./FileFacts";
import { sourcesOf } from "./sourcesOf";

/** What the files of sizes compared say of themselves. */
export function scaleFacts(
  atlas: Atlas,
  outcome: Outcome,
  items: readonly ScaleItem[],
  link: string,
): FileFacts {
  const { release } = outcome.releaseTree;
  const { market } = outcome.scenario;
  const cited = [
    ...items.flatMap(({ sources }) => sources),
    ...outcome.reached.flatMap(({ record }) => record?.sources ?? []),
  ];
  const choice = market === "story" ? market : formatDate(market, locale);
  const base = { moved: outcome.moved, base: outcome.baseTotal, label: baseLabel(outcome.roots) };
  return {
    title: s.csv_title(),
    about: [
      d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
      s.csv_sizes({ choice }),
      s.csv_moved(base),
    ],
    release,
    link,
    sources: sourcesOf(atlas, cited),
    advice: d.csv_advice(),
  };
}
