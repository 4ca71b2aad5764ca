import type { Atlas } from "./atlas";
import type { ExceptionalRun } from "./exceptionalRun";
import { EXCEPTIONAL } from "./exceptionalRun";
import { baseProvenance, inputOf, uniqueIds, type Explanation, type Step } from "./explanation";
import type { DataUnit } from "./figureRef";
import type { PathPoint } from "./growthOf";
import { monthOf } from "./monthNumber";
import type { Outcome } from "./outcome";
import type { Replay } from "./replay";
import type { ReplayMeasure, ReplayRef } from "./replayRef";
import type { ReplayRun } from "./replayRun";
import { replayStarts } from "./replayStarts";
import type { StandIn } from "./standInsOf";

/** A replay with what is read off it. */
export interface ReplayStudy {
  readonly replay: Replay;
  readonly standIns: readonly StandIn[];
  readonly exceptional: ExceptionalRun | null;
}

const EXTREMES = {
  deepest: "deepest",
  "worst-year": "worstYear",
  "worst-three": "worstThree",
  "best-three": "bestThree",
} as const satisfies Partial<Record<ReplayMeasure, keyof ReplayRun>>;

/** The lowest or highest point that a measure names; null where the run is too short for it. */
export function extremeOf(run: ReplayRun, measure: keyof typeof EXTREMES): PathPoint | null {
  return run[EXTREMES[measure]];
}

/** The month that a place of a run is the end of. The first place is the end of the month before the start. */
export function monthAt({ start }: Replay, place: number): number {
  return start - 1 + place;
}

/** A path of a run: dollars, or per cent; null where there is none yet. */
export function pathOf(run: ReplayRun, measure: "growth" | "below" | "rolling"): readonly (number | null)[] {
  return run[measure];
}

/** The share of money, 0 to 1, that has no price in a month of the run. */
export function leftOutIn({ spells }: Replay, side: "before" | "after", month: number): number {
  const spell = spells.find(({ to }) => month <= to) ?? spells.at(-1)!;
  return spell[side].leftOut;
}

function measured(replay: Replay, side: "before" | "after", measure: ReplayMeasure, at: number) {
  const run = replay[side];
  switch (measure) {
    case "growth":
    case "below":
    case "rolling":
      return pathOf(run, measure)[at - replay.start + 1];
    case "yearly":
    case "swing":
      return run[measure];
    default:
      return extremeOf(run, measure)?.pct;
  }
}

/** The value of a figure, in its unit; null where there is none. */
export function replayValue({ replay, standIns, exceptional }: ReplayStudy, ref: ReplayRef): number | null {
  const points = (share: number) => share * 10_000;
  switch (ref.kind) {
    case "replay":
      return measured(replay, ref.side, ref.measure, ref.at) ?? null;
    case "replay-start":
      return replayStarts(replay).find(({ at }) => at === ref.at)?.[ref.side] ?? null;
    case "replay-share": {
      const found = standIns.find(({ assetClass }) => assetClass === ref.id);
      return found ? points(found[ref.side]) : null;
    }
    case "replay-left":
      return points(leftOutIn(replay, ref.side, ref.at));
    case "replay-unknown":
      return points(replay.mix.unknown[ref.side]);
    case "replay-rise":
      return exceptional?.times ?? null;
    case "replay-without":
      return exceptional?.without ?? null;
  }
}

/** The unit of a figure. */
export function replayUnit(ref: ReplayRef): DataUnit {
  if (ref.kind === "replay") return ref.measure === "growth" ? "usd" : "pct";
  if (ref.kind === "replay-rise") return "times";
  return ref.kind === "replay-start" || ref.kind === "replay-without" ? "pct" : "bp";
}

/** What the shares of a mix rest on: the base, and how its classes are looked through. */
export function mixSources(atlas: Atlas, outcome: Outcome): readonly string[] {
  const classes = new Set(outcome.rows.map(({ assetClass }) => assetClass));
  const rows = [...classes].flatMap((id) => atlas.lookThrough.get(id)?.sources ?? []);
  return [...new Set([...baseProvenance(outcome).sources, ...rows])];
}

/** How the holdings of a mix are looked through to a class, in the words of the data. */
function lookedThrough(atlas: Atlas, outcome: Outcome, id: string): readonly string[] {
  const held = new Set(outcome.rows.map(({ assetClass }) => assetClass));
  const rules = [...held].map((each) => atlas.lookThrough.get(each)!);
  const into = rules.filter((rule) => rule.into.some((part) => part.class === id));
  const said = uniqueIds(into.flatMap(({ formula }) => (formula === undefined ? [] : [formula])));
  return said.length > 0 ? said : [atlas.classes.get(id)!.definition];
}

/** The share of a mix in a class, every holding looked through, as an input; `share` 0 to 1. */
export function shareStep(
  atlas: Atlas,
  outcome: Outcome,
  id: string,
  share: number,
  series: StandIn["series"] = [],
): Step {
  const own = { value: 10_000 * share, unit: "bp", basis: "estimated" } as const;
  const open = () =>
    inputOf(`share-${id}`, {
      ...own,
      asOf: outcome.releaseTree.release.asOf,
      notes: [...series.map(({ instrument }) => instrument), ...lookedThrough(atlas, outcome, id)],
      sources: uniqueIds(...series.map(({ sources }) => sources), mixSources(atlas, outcome)),
    });
  return { ...own, sign: "", what: "release", label: atlas.classes.get(id)!.label, open };
}

/** What a run follows: the share of each class, and the series that stand for it. */
function runSteps(
  atlas: Atlas,
  outcome: Outcome,
  { standIns }: ReplayStudy,
  ref: ReplayRef,
): readonly Step[] {
  const side = ref.kind === "replay" || ref.kind === "replay-start" ? ref.side : "after";
  return standIns
    .filter((each) => each[side] > 0 && each.series.length > 0)
    .filter(({ assetClass }) => ref.kind !== "replay-without" || assetClass !== EXCEPTIONAL)
    .map(({ assetClass, series, ...shares }) => shareStep(atlas, outcome, assetClass, shares[side], series));
}

const OF_SHARES: readonly ReplayRef["kind"][] = ["replay-share", "replay-left", "replay-unknown"];

/**
 * Explains a figure of a replay. Shares of the mix are estimates, so what follows from them is one too; what a price did
 * is derived. Throws for a figure that the replay does not have.
 */
export function explainReplay(
  atlas: Atlas,
  outcome: Outcome,
  study: ReplayStudy,
  ref: ReplayRef,
): Explanation {
  const value = replayValue(study, ref);
  if (value === null) throw new Error(`No ${ref.kind} in this replay`);
  const isShare = OF_SHARES.includes(ref.kind);
  const isRise = ref.kind === "replay-rise";
  const used = study.standIns.filter(({ assetClass }) => !isRise || assetClass === EXCEPTIONAL);
  const prices = used.flatMap(({ series }) => series.flatMap(({ sources }) => sources));
  const { release } = outcome.releaseTree;
  return {
    ref,
    value,
    unit: replayUnit(ref),
    basis: isRise ? "derived" : "estimated",
    asOf: isShare ? release.asOf : monthOf(ref.kind === "replay" ? ref.at : study.replay.end),
    label: "id" in ref ? (atlas.classes.get(ref.id)?.label ?? null) : null,
    notes: [],
    steps: isShare || isRise ? [] : runSteps(atlas, outcome, study, ref),
    sources: [...new Set([...(isShare ? [] : prices), ...(isRise ? [] : mixSources(atlas, outcome))])],
  };
}
