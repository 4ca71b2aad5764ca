import type { Atlas } from "../domain/atlas";
import { STRETCH } from "../domain/drawHistory";
import { explainSaver } from "../domain/explainSaver";
import { monthOf } from "../domain/monthNumber";
import type { SaverStudy } from "../domain/saverStudy";
import { PERCENTILES } from "../domain/summarizeYear";
import { d } from "../text/onDemandMessages";
import { s } from "../text/saverMessages";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

const HEADER = [
  "year",
  "paid_in_usd",
  ...["before", "after"].flatMap((side) => PERCENTILES.map((percent) => `${side}_p${percent}_usd`)),
  "before_below_paid_in_pct",
  "after_below_paid_in_pct",
  "after_below_before_pct",
  "median_difference_usd",
];

/** What growth is drawn from. */
function growth({ plan: { model, correlation, history } }: SaverStudy): string {
  if (history)
    return s.csv_history({ from: monthOf(history.from), to: monthOf(history.to), months: String(STRETCH) });
  return s.csv_growth({
    returnbefore: String(model.before.return.used),
    returnafter: String(model.after.return.used),
    swingbefore: String(model.before.swing.used),
    swingafter: String(model.after.swing.used),
    correlation: String(correlation),
  });
}

/** A saver's futures as CSV: what they were made from behind `#`, then a row a year, plain unrounded numbers. */
export function saverCsv(atlas: Atlas, study: SaverStudy, link: string): string {
  const { plan, years, last } = study;
  const { run, model, balance, add } = plan;
  const { sources } = explainSaver(atlas, study, { kind: "saver-gap", year: last.year });
  const comments = [
    s.csv_title(),
    s.csv_inputs({
      balance: String(balance),
      add: String(add),
      years: String(run.years),
      paths: String(run.paths),
      seed: String(run.seed),
      tails: model.choices.tails,
      inflation: String(model.assumptions.inflationPct),
    }),
    growth(study),
    d.csv_link({ link }),
    d.csv_sources({ list: citedSources(atlas, sources) }),
    d.csv_advice(),
  ];
  const rows = years.map(({ year, paidIn, before, after, belowPaid, belowBefore, gap }) => [
    year,
    paidIn,
    ...before,
    ...after,
    belowPaid.before,
    belowPaid.after,
    belowBefore,
    gap,
  ]);
  return csvText(comments, HEADER, rows);
}
