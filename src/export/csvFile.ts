import type { Atlas } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

/** The header: amounts are in millions, those of an own plan in whole dollars. */
function headerOf({ money }: Outcome): readonly string[] {
  const unit = money === "usd" ? "usd" : "usd_millions";
  const amounts = ["before", "after", "change"].map((what) => `${what}_${unit}`);
  return ["node", "label", "class", "basis", ...amounts, "share_before_bp", "share_after_bp"];
}

function comments(atlas: Atlas, outcome: Outcome, link: string): readonly string[] {
  const { release, tree } = outcome.releaseTree;
  const cited = [
    ...outcome.roots.flatMap(({ sources }) => sources),
    ...outcome.rows.flatMap((row) => tree.byId.get(row.id)?.sources ?? []),
    ...outcome.reached.flatMap(({ size }) => size?.sources ?? []),
  ];
  return [
    d.csv_title(),
    ...(outcome.money === "usd"
      ? [d.csv_own({ base: baseLabel(outcome.roots), amount: outcome.baseTotal })]
      : [
          d.csv_base({ base: baseLabel(outcome.roots), amount: outcome.baseTotal }),
          d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
        ]),
    d.csv_link({ link }),
    d.csv_sources({ list: citedSources(atlas, cited) }),
    d.csv_advice(),
  ];
}

/** The mix as CSV: comments, an English header, the rows of the table with plain numbers. */
export function csvFile(atlas: Atlas, outcome: Outcome, link: string): string {
  const rows = outcome.rows.map((row) => [
    row.id,
    row.label,
    row.assetClass,
    row.basis,
    row.before,
    row.after,
    row.after - row.before,
    row.shareBefore,
    row.shareAfter,
  ]);
  return csvText(comments(atlas, outcome, link), headerOf(outcome), rows);
}
