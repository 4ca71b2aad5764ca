import type { Atlas } from "../domain/atlas";
import { mixSources, monthAt, pathOf, type ReplayStudy } from "../domain/explainReplay";
import type { ModelChoices } from "../domain/modelChoices";
import { monthOf } from "../domain/monthNumber";
import type { Outcome } from "../domain/outcome";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { monthName } from "../text/monthName";
import { d } from "../text/onDemandMessages";
import { plainText } from "../text/parts";
import { r } from "../text/replayMessages";
import { leftOutSentences, unknownSentences } from "../text/replayWords";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

const PATHS = ["growth", "below", "rolling"] as const;
const COLUMNS = { growth: "growth_of_100_usd", below: "below_high_pct", rolling: "three_years_pct_a_year" };

/** A replay month by month as CSV: comments, an English header, plain unrounded numbers; empty where there is none. */
export function replayCsv(
  atlas: Atlas,
  outcome: Outcome,
  study: ReplayStudy,
  choices: ModelChoices,
  link: string,
): string {
  const { replay, standIns } = study;
  const { release } = outcome.releaseTree;
  const sides = ["before", "after"] as const;
  const columns = PATHS.flatMap((measure) => sides.map((side) => ({ measure, side })));
  const cited = [
    ...standIns.flatMap(({ series }) => series.flatMap(({ sources }) => sources)),
    ...mixSources(atlas, outcome),
  ];
  const comments = [
    r.csv_replay_title(),
    baseLabel(outcome.roots),
    d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
    r.csv_span({ start: monthName(replay.start), end: monthName(replay.end) }),
    ...[...leftOutSentences(atlas, study, choices), ...unknownSentences(study)].map(plainText),
    d.csv_link({ link }),
    d.csv_sources({ list: citedSources(atlas, cited) }),
    d.csv_advice(),
  ];
  return csvText(
    comments,
    ["month_end", ...columns.map(({ measure, side }) => `${side}_${COLUMNS[measure]}`)],
    replay.before.growth.map((_, place) => [
      monthOf(monthAt(replay, place)),
      ...columns.map(({ measure, side }) => pathOf(replay[side], measure)[place] ?? ""),
    ]),
  );
}
