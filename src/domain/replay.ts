import type { Atlas } from "./atlas";
import { rebalancedReturns } from "./growthOf";
import type { ModelChoices } from "./modelChoices";
import { modelMix, riskClasses, type ModelMix, type Side } from "./modelMix";
import { monthNumber } from "./monthNumber";
import type { Outcome } from "./outcome";
import { pricedSpan, returnIn, seriesIn, type ClassSeries, type PastReturns } from "./pastReturns";
import { pricedMix, type PricedSide } from "./pricedMix";
import { runOf, type ReplayRun } from "./replayRun";

/** The choices that a replay depends on. */
export type ReplayChoices = Pick<ModelChoices, "start" | "proxies" | "unknown" | "unpriced">;

/** Months in which the same classes have a price, first and last, with the mix of those classes. */
export interface Spell {
  readonly from: number;
  readonly to: number;
  readonly before: PricedSide;
  readonly after: PricedSide;
}

/** The mixes held through the past, and set back to their shares every month. Months are those of monthNumber. */
export interface Replay {
  /** The earliest month that a run can begin with, the one that this begins with, and the last. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  /** The month that was asked for. */
  readonly wanted: number;
  readonly mix: ModelMix;
  readonly before: ReplayRun;
  readonly after: ReplayRun;
  /** Returns from `first` on, whatever the start. */
  readonly all: Readonly<Record<Side, readonly number[]>>;
  /** The spells of the run, in order of time. */
  readonly spells: readonly Spell[];
}

/** What stands for a class: the data's own series, a listed proxy if it was chosen; undefined where nothing does. */
export function standingFor(
  atlas: Atlas,
  past: PastReturns,
  proxies: readonly string[],
  assetClass: string,
): ClassSeries | undefined {
  const found = past.classes.get(assetClass);
  const isChosen = proxies.some((id) => atlas.destinations.get(id)?.assetClass === assetClass);
  return found && (!found.proxy || isChosen) ? found : undefined;
}

const LEAST_MONTHS = 12; // of a run

/** The months in which all that was held before has a price, proxies apart. */
export function coreSpan(past: PastReturns, mix: ModelMix) {
  const held = mix.classes.filter((_, place) => mix.before[place]! > 0);
  const core = held.flatMap((id) => past.classes.get(id) ?? []).filter(({ proxy }) => !proxy);
  const spans = (core.length > 0 ? core : [...past.classes.values()]).map(pricedSpan);
  const [froms, tos] = [spans.map(({ from }) => from), spans.map(({ to }) => to)];
  return core.length > 0
    ? { from: Math.max(...froms), to: Math.min(...tos) }
    : { from: Math.min(...froms), to: Math.max(...tos) };
}

/** The last stretch of months in which both sides have prices, as spells. */
function spellsOf(
  atlas: Atlas,
  outcome: Outcome,
  past: PastReturns,
  choices: ReplayChoices,
  mix: ModelMix,
): readonly Spell[] {
  const held = mix.classes.filter((_, place) => mix.before[place]! + mix.after[place]! > 0);
  const standing = held.flatMap((id) => standingFor(atlas, past, choices.proxies, id) ?? []);
  const { from, to } = coreSpan(past, mix);
  let spells: Spell[] = [];
  let was: string | null = null;
  for (let month = from; month <= to; month += 1) {
    const priced = new Set(standing.flatMap((each) => (seriesIn(each, month) ? [each.assetClass] : [])));
    const key = [...priced].join();
    const last = spells.at(-1);
    if (key === was && last) spells[spells.length - 1] = { ...last, to: month };
    else if (key !== was) {
      const { before, after } = pricedMix(atlas, outcome, choices, (id) => priced.has(id));
      spells = before && after ? [...spells, { from: month, to: month, before, after }] : [];
    }
    was = key;
  }
  return spells;
}

function returnsOf(past: PastReturns, { from, to, ...sides }: Spell, side: Side): readonly number[] {
  const { shares } = sides[side];
  const months = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const returns = [...shares.keys()].map((id) => {
    const standing = past.classes.get(id)!;
    return months.map((month) => returnIn(seriesIn(standing, month)!, month));
  });
  return rebalancedReturns([...shares.values()], returns);
}

/**
 * The mixes before and after, held through months that are past. Each month a class earns what stands for it earned;
 * a class without a price that month is treated by `unpriced`. The run ends with the last month in which all that was
 * held before has a price. Null: nothing of one of the mixes ever had a price for a year.
 */
export function replayOf(
  atlas: Atlas,
  outcome: Outcome,
  past: PastReturns,
  choices: ReplayChoices,
): Replay | null {
  const mix = modelMix(atlas, outcome, riskClasses(atlas), choices.unknown);
  const spells = spellsOf(atlas, outcome, past, choices, mix);
  const [first, end] = [spells[0]?.from, spells.at(-1)?.to];
  if (first === undefined || end === undefined || end - first + 1 < LEAST_MONTHS) return null;
  const wanted = monthNumber(choices.start);
  const start = Math.max(first, Math.min(end - LEAST_MONTHS + 1, wanted));
  const before = spells.flatMap((spell) => returnsOf(past, spell, "before"));
  const after = spells.flatMap((spell) => returnsOf(past, spell, "after"));
  return {
    first,
    start,
    end,
    wanted,
    mix,
    before: runOf(before.slice(start - first)),
    after: runOf(after.slice(start - first)),
    all: { before, after },
    spells: spells
      .filter(({ to }) => to >= start)
      .map((spell) => ({ ...spell, from: Math.max(start, spell.from) })),
  };
}
