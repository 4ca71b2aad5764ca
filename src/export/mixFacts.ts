import type { Atlas } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import type { FileFacts } from "./FileFacts";
import { sourcesOf } from "./sourcesOf";

/** What the files of a redirection say of themselves. `link`: its full address. */
export function mixFacts(atlas: Atlas, outcome: Outcome, link: string): FileFacts {
  const { release, tree } = outcome.releaseTree;
  const cited = [
    ...outcome.roots.flatMap(({ sources }) => sources),
    ...outcome.rows.flatMap((row) => tree.byId.get(row.id)?.sources ?? []),
    ...outcome.reached.flatMap(({ size }) => size?.sources ?? []),
  ];
  const base = { base: baseLabel(outcome.roots), amount: outcome.baseTotal };
  return {
    title: d.csv_title(),
    about:
      outcome.money === "usd"
        ? [d.csv_own(base)]
        : [
            d.csv_base(base),
            d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
          ],
    release,
    link,
    sources: sourcesOf(atlas, cited),
    advice: d.csv_advice(),
  };
}
