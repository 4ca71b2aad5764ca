import type { Atlas } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import { bySize, scaleItems } from "../domain/scaleItems";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { s } from "../text/scaleMessages";
import { scaleDefinition, scaleLabel } from "../text/scaleName";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

const HEADER = [
  "id",
  "label",
  "kind",
  "size_usd_millions",
  "low_usd_millions",
  "high_usd_millions",
  "as_of",
  "basis",
  "weak",
  "what_is_counted",
  "moved_there_usd_millions",
  "share_of_market_pct",
  "years_at_recorded_pace",
  "recorded_pace",
  "recorded_pace_weak",
];

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}

/** The table of sizes as CSV: comments, an English header, largest first, plain unrounded numbers. */
export function scaleCsv(atlas: Atlas, outcome: Outcome, link: string): string {
  const { release } = outcome.releaseTree;
  const { market } = outcome.scenario;
  const items = bySize(scaleItems(atlas, outcome).items);
  const rows = items.map((item) => {
    const reached = outcome.reached.find(({ destination }) => destination.id === item.id);
    const record = reached?.record;
    return [
      item.id,
      scaleLabel(item),
      item.kind,
      item.usdMillions,
      item.low ?? "",
      item.high ?? "",
      item.asOf,
      item.basis,
      yesOrNo(item.weak),
      scaleDefinition(item),
      item.inflow,
      item.percent ?? "",
      reached?.years ?? "",
      record ? `${record.label}, ${record.period}` : "",
      record ? yesOrNo(reached.recordIsWeak) : "",
    ];
  });
  const cited = [
    ...items.flatMap(({ sources }) => sources),
    ...outcome.reached.flatMap(({ record }) => record?.sources ?? []),
  ];
  const choice = market === "story" ? market : formatDate(market, locale);
  const base = { moved: outcome.moved, base: outcome.baseTotal, label: baseLabel(outcome.roots) };
  const comments = [
    s.csv_title(),
    d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
    s.csv_sizes({ choice }),
    s.csv_moved(base),
    d.csv_link({ link }),
    d.csv_sources({ list: citedSources(atlas, cited) }),
    d.csv_advice(),
  ];
  return csvText(comments, HEADER, rows);
}
