import type { Atlas } from "../domain/atlas";
import type { CrisisOutcome } from "../domain/crisesOf";
import { mixSources } from "../domain/explainReplay";
import type { ModelMix } from "../domain/modelMix";
import type { Outcome } from "../domain/outcome";
import type { PastReturns } from "../domain/pastReturns";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { r } from "../text/replayMessages";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

const HEADER = [
  "crisis",
  "from",
  "to",
  "what",
  "pricing",
  "instrument",
  "share_before",
  "share_after",
  "change_pct",
];

/**
 * Both mixes in each crisis, class by class, then every fall of a class on days of its own, as CSV: comments, an English
 * header, plain unrounded numbers. `share_before`, `share_after`: of the money that has a price in the crisis, 0 to 1.
 */
export function crisesCsv(
  atlas: Atlas,
  outcome: Outcome,
  { past, crises, mix }: { past: PastReturns; crises: readonly CrisisOutcome[]; mix: ModelMix },
  link: string,
): string {
  const { release } = outcome.releaseTree;
  const rows = crises.flatMap(({ crisis, before, after }) => {
    const days = [crisis.id, crisis.from, crisis.to];
    const falls = past.falls.filter((fall) => fall.during === crisis.id && mix.classes.includes(fall.class));
    const shareOf = (side: typeof before, id: string) =>
      side?.parts.find(({ fall }) => fall.class === id)?.share ?? 0;
    return [
      [...days, "mix-before", "market-priced", "", 1, "", before?.pct ?? ""],
      [...days, "mix-after", "market-priced", "", "", 1, after?.pct ?? ""],
      ...falls.map((fall) => [
        ...days,
        fall.class,
        fall.pricing,
        fall.instrument,
        shareOf(before, fall.class),
        shareOf(after, fall.class),
        fall.pct,
      ]),
    ];
  });
  const own = past.falls
    .filter((fall) => crises.some(({ crisis }) => fall.during === `${crisis.id}-own`))
    .map((fall) => [
      fall.during,
      fall.peak ?? "",
      fall.trough ?? "",
      fall.class,
      fall.pricing,
      fall.instrument,
      "",
      "",
      fall.pct,
    ]);
  const cited = [...past.falls.flatMap(({ sources }) => sources), ...mixSources(atlas, outcome)];
  const comments = [
    r.csv_crises_title(),
    baseLabel(outcome.roots),
    d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
    r.crises_method_sum(),
    d.csv_link({ link }),
    d.csv_sources({ list: citedSources(atlas, cited) }),
    d.csv_advice(),
  ];
  return csvText(comments, HEADER, [...rows, ...own]);
}
