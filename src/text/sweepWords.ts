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

/** Joins sentences as a list of the language does: "a, b and c". */
function listed(items: readonly Sentence[], type: "conjunction" | "disjunction"): Sentence {
  const marks = items.map((_, index) => String(index));
  return new Intl.ListFormat(locale, { type })
    .formatToParts(marks)
    .flatMap((part): Sentence => (part.type === "element" ? items[Number(part.value)]! : [part.value]));
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
    text: moneyBy(inflow, outcome.baseBasis),
    value: inflow,
    unit: "usdMillions",
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
  const beyond = own.filter(({ points }) => points === null).map(({ kind }) => [PASSED[kind]()]);
  const end = formatShare(SWEEP_END, locale);
  const { market } = sweep.scenario;
  const items = within.map((each, index) => passed(each, outcome, index === 0));
  const not = { list: listed(beyond, "disjunction"), end, name };
  return [
    ...(items.length > 0 ? [fill(w.passes, { name, list: listed(items, "conjunction") })] : []),
    ...(beyond.length > 0 ? [items.length > 0 ? fill(w.passes_not, not) : fill(w.passes_none, not)] : []),
    ...(missing("record") ? [[w.unknown_record({ name })]] : []),
    ...(missing("whole") ? [[w.unknown_size({ name, date: formatDate(market, locale) })]] : []),
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
