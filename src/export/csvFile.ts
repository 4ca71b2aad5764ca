import type { Atlas } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";

const HEADER =
  "node,label,class,basis,before_usd_millions,after_usd_millions,change_usd_millions,share_before_bp,share_after_bp";

/** A field by RFC 4180: quoted where it holds a comma, a quote or a line break. */
function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function comments(atlas: Atlas, outcome: Outcome, link: string): readonly string[] {
  const { release } = outcome.releaseTree;
  const ids = new Set(outcome.roots.flatMap(({ sources }) => sources));
  for (const row of outcome.rows)
    for (const id of outcome.releaseTree.tree.byId.get(row.id)?.sources ?? []) ids.add(id);
  for (const { size } of outcome.reached) for (const id of size?.sources ?? []) ids.add(id);
  const list = [...ids].map((id) => {
    const { publisher, title, url } = atlas.sources.get(id)!;
    return `${publisher}: ${title} <${url}>`;
  });
  return [
    d.csv_title(),
    d.csv_base({ base: baseLabel(outcome.roots), amount: outcome.baseTotal }),
    d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
    d.csv_link({ link }),
    d.csv_sources({ list: list.join("; ") }),
    d.csv_advice(),
  ].map((line) => `# ${line}`);
}

/** The mix as CSV (RFC 4180, LF): comments, an English header, the rows of the table with plain numbers. */
export function csvFile(atlas: Atlas, outcome: Outcome, link: string): string {
  const rows = outcome.rows.map((row) =>
    [
      row.id,
      row.label,
      row.assetClass,
      row.basis,
      row.before,
      row.after,
      row.after - row.before,
      row.shareBefore,
      row.shareAfter,
    ]
      .map(field)
      .join(","),
  );
  return [...comments(atlas, outcome, link), HEADER, ...rows, ""].join("\n");
}
