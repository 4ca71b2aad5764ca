import type { SweepInput, SweepLine, SweepMark, SweepMultiple } from "../../../charts/sweep/SweepInput";
import type { Atlas } from "../../../domain/atlas";
import type { MoneyUnit } from "../../../domain/figureRef";
import { TOTAL, WHOLE, type Measure } from "../../../domain/scenario";
import { SWEEP_END, SWEEP_STEP } from "../../../domain/setSwept";
import type { Sweep } from "../../../domain/sweep";
import { sweptUnit, sweptValue } from "../../../domain/sweptValue";
import type { SweepThreshold, ThresholdKind } from "../../../domain/sweepThresholds";
import { formatDate } from "../../../format/date";
import { formatShare } from "../../../format/share";
import { moneyShort } from "../../../text/amount";
import { locale } from "../../../text/messages";
import { w } from "../../../text/sweepMessages";
import { thresholdsOf } from "../../../text/sweepWords";
import { sweptText } from "../../../text/sweptText";
import { familyName } from "../../../text/familyName";

// Lines differ by dash besides colour, in the order of the file.
const DASHES = ["", "8 3", "2 3", "9 3 2 3", "14 4", "6 2 2 2 2 2", "4 4", "1 3", "12 3 1 3", "3 2"];

const MARKS: Readonly<Record<ThresholdKind, (values: { share: string }) => string>> = {
  record: w.mark_record,
  tenth: w.mark_tenth,
  whole: w.mark_whole,
};

/** The colour of a line: that of its money, mixed with ink until a thin line of it can be seen. */
export function linePaint(id: string, measure: Measure): string {
  const color =
    measure === "classes" ? `var(--family-${id})` : `var(--moved-${id}, var(--moved-infrastructure))`;
  return `color-mix(in oklab, ${color} ${measure === "classes" ? 55 : 72}%, var(--ink))`;
}

/** The dash of a line, by its place in the data. */
export function lineDash(atlas: Atlas, id: string, measure: Measure): string {
  const families = new Set([...atlas.classes.values()].map(({ family }) => family));
  const place = (measure === "classes" ? [...families] : [...atlas.destinations.keys()]).indexOf(id);
  return DASHES[place % DASHES.length]!;
}

function linesOf(atlas: Atlas, sweep: Sweep, measure: Measure): readonly SweepLine[] {
  const ids = measure === "classes" ? sweep.families : sweep.reached;
  return ids.flatMap((id) => {
    const values = sweep.steps.map((step) => sweptValue(atlas, sweep, step, measure, id));
    const last = values.at(-1) ?? null;
    if (last === null) return [];
    const name = measure === "classes" ? familyName(id) : atlas.destinations.get(id)!.shortLabel;
    const full = w.end_label({ name, value: sweptText(last, measure, atlas.money) });
    return [
      { id, texts: [full, name], paint: linePaint(id, measure), dash: lineDash(atlas, id, measure), values },
    ];
  });
}

/** How high a line is in a measure where it passes a threshold. */
function heightAt({ kind, inflow, amount }: SweepThreshold, measure: Measure): number {
  if (measure === "dollars") return inflow;
  return ((kind === "record" ? 1 : kind === "tenth" ? 10 : 100) * inflow) / amount;
}

/** The words of a mark, the fullest first; where several lines have marks they are named. */
function markTexts(
  atlas: Atlas,
  sweep: Sweep,
  { destination, kind }: SweepThreshold,
  measure: Measure,
  share: string,
) {
  const text = measure === "dollars" ? MARKS[kind]({ share }) : share;
  const named = w.mark_named({ name: atlas.destinations.get(destination)!.shortLabel, text });
  return sweep.line === TOTAL ? [named, share] : [text, share];
}

function marksOf(atlas: Atlas, sweep: Sweep, measure: Measure): readonly SweepMark[] {
  const kinds = thresholdsOf(measure);
  return sweep.thresholds.flatMap((each) => {
    const { destination: line, kind, points } = each;
    if (points === null || !kinds.includes(kind)) return [];
    const share = formatShare(points, locale);
    const texts = markTexts(atlas, sweep, each, measure, share);
    return [{ line, kind, share: points, value: heightAt(each, measure), texts }];
  });
}

const LEVELS: Readonly<Record<Measure, readonly { readonly value: number; readonly text: string }[]>> = {
  dollars: [],
  market: [
    { value: 100, text: w.level_whole() },
    { value: 10, text: w.level_tenth() },
  ],
  record: [{ value: 1, text: w.level_record() }],
  classes: [],
};

function tickText(value: number, measure: Measure, unit: MoneyUnit): string {
  if (measure === "dollars") return value === 0 ? "0" : moneyShort(value, unit);
  if (measure === "record") return w.years_tick({ years: String(value) });
  return formatShare(measure === "classes" ? value : value * 100, locale);
}

const WORDS: Readonly<Record<Measure, { title: () => string; note: () => string }>> = {
  dollars: { title: w.measure_dollars, note: w.note_dollars },
  market: { title: w.measure_market, note: w.note_market },
  record: { title: w.measure_record, note: w.note_record },
  classes: { title: w.measure_classes, note: w.note_classes },
};

/** What a measure is called. */
export function measureName(measure: Measure): string {
  return WORDS[measure].title();
}

function emptyText(measure: Measure, sweep: Sweep): string {
  const { market } = sweep.scenario;
  return measure === "market" && market !== "story"
    ? w.empty_market({ date: formatDate(market, locale) })
    : w.empty_record();
}

function multipleOf(atlas: Atlas, sweep: Sweep, measure: Measure): SweepMultiple {
  const lines = linesOf(atlas, sweep, measure);
  return {
    id: measure,
    title: WORDS[measure].title(),
    note: WORDS[measure].note(),
    unit: sweptUnit(measure, atlas),
    lines,
    levels: LEVELS[measure],
    marks: marksOf(atlas, sweep, measure),
    tickText: (value) => tickText(value, measure, atlas.money),
    empty: lines.length === 0 ? emptyText(measure, sweep) : null,
  };
}

/** Where the line cannot go: what the other lines hold, or what locked ones keep. */
function closedPart({ line, steps, scenario }: Sweep): SweepInput["closed"] {
  const held = steps.filter(({ refusal }) => refusal !== null);
  if (held.length === 0) return null;
  const sum = (to: Readonly<Record<string, number>>) => Object.values(to).reduce((all, one) => all + one, 0);
  if (line === TOTAL) {
    const floor = scenario.lock.reduce((all, id) => all + (scenario.to[id] ?? 0), 0);
    return { from: 0, to: Math.min(SWEEP_END, floor), text: w.closed_locks() };
  }
  const room = WHOLE - sum(scenario.to) + (scenario.to[line] ?? 0);
  return { from: room, to: SWEEP_END, text: w.closed_room({ share: formatShare(room, locale) }) };
}

/** The chart's input: a multiple for each chosen measure, or none where no step differs. */
export function sweepMultiples(atlas: Atlas, sweep: Sweep): SweepInput {
  return {
    multiples: sweep.scenario.measures.map((measure) => multipleOf(atlas, sweep, measure)),
    step: SWEEP_STEP,
    end: SWEEP_END,
    shareText: (points) => formatShare(points, locale),
    closed: closedPart(sweep),
  };
}
