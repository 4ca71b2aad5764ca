import type { Atlas } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import { TOTAL } from "../domain/scenario";
import { SWEEP_END } from "../domain/setSwept";
import type { Sweep } from "../domain/sweep";
import { THRESHOLDS, type SweepThreshold, type ThresholdKind } from "../domain/sweepThresholds";
import { formatDate } from "../format/date";
import { formatShare } from "../format/share";
import { moneyBy } from "./amount";
import { baseInSentence } from "./baseName";
import { locale } from "./messages";
import { fill, type Part } from "./parts";
import { w } from "./sweepMessages";

type Sentence = readonly Part[];

/** What is passed, in words. */
export const PASSED: Readonly<Record<ThresholdKind, () => string>> = {
  record: w.passes_record,
  tenth: w.passes_tenth,
  whole: w.passes_whole,
};

/** Joins long items by semicolons: "a; b; and c". */
function joined(items: readonly Sentence[]): Sentence {
  const last = items.length - 1;
  return items.reduce((before, item, index) =>
    fill(index === last ? w.join_last : w.join_next, { before, item }),
  );
}

function passed(
  { destination: id, kind, points, inflow }: SweepThreshold,
  outcome: Outcome,
  isFirst: boolean,
): Sentence {
  const share: Part = {
    text: formatShare(points!, locale),
    value: points!,
    unit: "bp",
    ref: { kind: "sweep-threshold", id, threshold: kind },
  };
  const amount: Part = {
    text: moneyBy(inflow, outcome.baseBasis, outcome.money),
    value: inflow,
    unit: outcome.money,
    ref: { kind: "sweep", id, measure: "dollars", at: points! },
  };
  const what = PASSED[kind]();
  return isFirst
    ? fill(w.passes_first, { what, share, amount, base: baseInSentence(outcome.roots) })
    : fill(w.passes_next, { what, share, amount });
}

function sentencesOf(atlas: Atlas, outcome: Outcome, sweep: Sweep, id: string): readonly Sentence[] {
  const { label: name } = atlas.destinations.get(id)!;
  const own = sweep.thresholds.filter(({ destination }) => destination === id);
  const missing = (kind: ThresholdKind) => own.every((each) => each.kind !== kind);
  const within = own
    .filter(({ points }) => points !== null)
    .sort((one, other) => one.points! - other.points!);
  const beyond = own.filter(({ points }) => points === null).map(({ kind }) => PASSED[kind]());
  const end = formatShare(SWEEP_END, locale);
  const { market } = sweep.scenario;
  const items = within.map((each, index) => passed(each, outcome, index === 0));
  const not = { list: new Intl.ListFormat(locale, { type: "disjunction" }).format(beyond), end, name };
  const unknown = [
    ...(missing("record") ? [w.unknown_record()] : []),
    ...(missing("whole") ? [w.unknown_size({ date: formatDate(market, locale) })] : []),
  ];
  const isNamed = own.length > 0;
  return [
    ...(items.length > 0 ? [fill(w.passes, { name, list: joined(items) })] : []),
    ...(beyond.length > 0 ? [items.length > 0 ? [w.passes_not(not)] : [w.passes_none(not)]] : []),
    ...unknown.map((sentence, index) =>
      index === 0 && !isNamed ? [w.unknown_named({ name, sentence })] : [sentence],
    ),
  ];
}

/** Where each line that moves passes what is known of its market: a list of sentences for each. */
export function sweepWords(
  atlas: Atlas,
  outcome: Outcome,
  sweep: Sweep,
): readonly { readonly id: string; readonly sentences: readonly Sentence[] }[] {
  const { lock } = sweep.scenario;
  const moving = sweep.reached.filter((id) =>
    sweep.line === TOTAL ? !lock.includes(id) : id === sweep.line,
  );
  return moving.map((id) => ({ id, sentences: sentencesOf(atlas, outcome, sweep, id) }));
}

/** The kinds of threshold that a measure shows. */
export function thresholdsOf(measure: string): readonly ThresholdKind[] {
  if (measure === "dollars") return THRESHOLDS;
  return measure === "market" ? ["tenth", "whole"] : measure === "record" ? ["record"] : [];
}
