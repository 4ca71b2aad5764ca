import { leavesUnder, type AssetNode } from "./assetTree";
import { releaseTree, type Atlas } from "./atlas";
import type { Preset } from "./market";
import { redirect } from "./redirect";
import { FACTORS, WHOLE, type Factor, type Scenario } from "./scenario";
import { QUICK_FAMILIES, sharesByValue } from "./sourceChoices";
import { splitWhole, sumOf, type Weights } from "./splitWhole";

/** Basis points: target-date funds of the base, funds of those that adopt a sleeve, sleeve of such a fund. */
export type RouteFactors = Readonly<Record<Factor, number>>;

/** What a chain gives: basis points of the base in all and by destination, and of what moves by leaf. */
export interface Chain {
  readonly points: number;
  readonly to: Weights;
  readonly from: Weights;
}

/**
 * The way through target-date funds that a scenario shows. Money in millions of US dollars, factors in basis points.
 * `origin`: set by the person, the preset's own, or inferred from what moves now. `preset`: the preset with a chain
 * that the scenario began from. `leaves`: the target-date leaves of the base, `money` their sum, `dataShare` their
 * share of it. `moved`: what the chain moves, `inflow` by destination, `movedPoints` of the base;
 * `shortfall`: what of it the leaves do not have.
 * `isUsed`: whether the scenario's `to` and `from` are what the chain gives; nothing of it is stored.
 */
export interface TargetDateRoute extends Chain {
  readonly factors: RouteFactors;
  readonly origin: "set" | "preset" | "inferred";
  readonly preset: Preset | null;
  readonly leaves: readonly AssetNode[];
  readonly baseTotal: number;
  readonly money: number;
  readonly dataShare: number;
  readonly targetDate: number;
  readonly adopting: number;
  readonly moved: number;
  readonly movedPoints: number;
  readonly shortfall: number;
  readonly inflow: Weights;
  readonly isUsed: boolean;
}

// What a sleeve holds where neither a preset nor the scenario says: as in the presets on target-date funds.
const USUAL_SLEEVE = ["private-equity", "private-credit"];

function sum(leaves: readonly AssetNode[]): number {
  return leaves.reduce((all, { usdMillions }) => all + usdMillions, 0);
}

/** Whole numbers: `part / whole` of 10,000, rounded half up. */
function pointsOf(part: number, whole: number): number {
  return Math.floor((2 * part * WHOLE + whole) / (2 * whole));
}

/** Basis points of the base that a chain moves: share x adoption x sleeve, rounded half up. */
export function chainPoints({ share, adoption, sleeve }: RouteFactors): number {
  const square = WHOLE * WHOLE;
  return Math.floor((2 * share * adoption * sleeve + square) / (2 * square));
}

function baseLeaves(atlas: Atlas, { release, base }: Scenario): readonly AssetNode[] {
  return leavesUnder(releaseTree(atlas, release).tree, base);
}

function targetDateLeaves(atlas: Atlas, leaves: readonly AssetNode[]): readonly AssetNode[] {
  const family = QUICK_FAMILIES["target-date"];
  return leaves.filter(
    ({ assetClass, usdMillions }) => usdMillions > 0 && atlas.classes.get(assetClass!)!.family === family,
  );
}

/** The preset that a scenario began from, where it acts through target-date funds. */
function routePreset(atlas: Atlas, { preset }: Scenario): Preset | null {
  const found = preset === null ? undefined : atlas.presets.get(preset);
  return found?.route ? found : null;
}

/** The chain of the scenario's preset, as long as the base is the preset's. */
export function presetFactors(atlas: Atlas, scenario: Scenario): RouteFactors | null {
  const preset = routePreset(atlas, scenario);
  return preset?.route && scenario.base.join() === preset.base ? preset.route : null;
}

/** Whether two chains have the same factors. */
export function sameFactors(one: RouteFactors | null, other: RouteFactors): boolean {
  return one !== null && FACTORS.every((factor) => one[factor] === other[factor]);
}

/** What the sleeve holds: as the preset's, else as what moves now, else as in the presets, equally. */
function sleeveWeights(atlas: Atlas, scenario: Scenario): Weights {
  const { to } = routePreset(atlas, scenario) ?? scenario;
  if (sumOf(to) > 0) return to;
  const usual = [...atlas.destinations.keys()].filter((id) => USUAL_SLEEVE.includes(id));
  return Object.fromEntries(usual.map((id) => [id, 1]));
}

/** What a chain gives on the base of a scenario; null where the base has no target-date funds. */
export function chainOf(atlas: Atlas, scenario: Scenario, factors: RouteFactors): Chain | null {
  const from = sharesByValue(targetDateLeaves(atlas, baseLeaves(atlas, scenario)));
  if (!from) return null;
  const points = chainPoints(factors);
  const parts = Object.entries(splitWhole(points, sleeveWeights(atlas, scenario)));
  return { points, from, to: Object.fromEntries(parts.filter(([, part]) => part > 0)) };
}

/** The chain that would move what moves now through target-date funds alone, if all of them adopted the sleeve. */
function inferredFactors(share: number, total: number): RouteFactors {
  return { share, adoption: WHOLE, sleeve: share === 0 ? 0 : Math.min(WHOLE, pointsOf(total, share)) };
}

function sameShares(one: Scenario["from"], other: Scenario["from"]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The way through target-date funds as a scenario shows it; null where the base has none. */
export function routeOf(atlas: Atlas, scenario: Scenario): TargetDateRoute | null {
  const all = baseLeaves(atlas, scenario);
  const leaves = targetDateLeaves(atlas, all);
  const [baseTotal, money] = [sum(all), sum(leaves)];
  if (money === 0) return null;
  const dataShare = pointsOf(money, baseTotal);
  const preset = routePreset(atlas, scenario);
  const own = presetFactors(atlas, scenario);
  const dataFactors = preset?.route && { ...preset.route, share: dataShare };
  const begun = own ?? dataFactors ?? inferredFactors(dataShare, sumOf(scenario.to));
  const factors = scenario.route ?? begun;
  const isSet = scenario.route !== null && !sameFactors(own, scenario.route);
  const chain = chainOf(atlas, scenario, factors)!;
  const values = Object.fromEntries(all.map(({ id, usdMillions }) => [id, usdMillions]));
  const { moved, shortfall, inflow } = redirect(values, chain.to, chain.from);
  // A preset keeps its sources on every release: they count as its chain's, as long as its factors do.
  const sources = sameFactors(own, factors) ? [chain.from, preset!.from] : [chain.from];
  return {
    ...chain,
    factors,
    origin: isSet ? "set" : preset ? "preset" : "inferred",
    preset,
    leaves,
    baseTotal,
    money,
    dataShare,
    targetDate: (baseTotal * factors.share) / WHOLE,
    adopting: (baseTotal * factors.share * factors.adoption) / (WHOLE * WHOLE),
    moved,
    movedPoints: shortfall === 0 ? chain.points : (WHOLE * moved) / baseTotal,
    shortfall,
    inflow,
    isUsed: sameShares(scenario.to, chain.to) && sources.some((from) => sameShares(scenario.from, from)),
  };
}
