import type { Atlas } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import { formatDate } from "../format/date";
import { baseLabel } from "../text/baseName";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { o } from "../text/outcomeMessages";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

/** A table of the Outcome page: English header, raw values, the sources it rests on. */
export interface FileTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly sources: readonly string[];
}

/** A table of the Outcome page as CSV: comments with base, release, choices, link and sources; plain unrounded numbers. */
export function tableCsv(atlas: Atlas, outcome: Outcome, table: FileTable, link: string): string {
  const { release } = outcome.releaseTree;
  const chosen = Object.entries(outcome.scenario.model).map((entry) => entry.join("="));
  const comments = [
    o.csv_title({ title: table.title }),
    d.csv_base({ base: baseLabel(outcome.roots), amount: outcome.baseTotal }),
    d.csv_release({ release: release.label, date: formatDate(release.asOf, locale) }),
    chosen.length === 0 ? o.csv_choices_none() : o.csv_choices({ list: chosen.join("&") }),
    d.csv_link({ link }),
    d.csv_sources({ list: citedSources(atlas, table.sources) }),
    d.csv_advice(),
  ];
  return csvText(comments, table.header, table.rows);
}
