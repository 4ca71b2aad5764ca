import fc from "fast-check";
import { isWithin, leavesUnder, type AssetTree } from "../../src/domain/assetTree";
import { releaseTree } from "../../src/domain/atlas";
import { fitName } from "../../src/domain/fitKept";
import type { KeptFields, LinkFields } from "../../src/domain/linkFields";
import type { MarketNode } from "../../src/domain/market";
import { allowsPerPerson } from "../../src/domain/perPerson";
import {
  ALL_CRYPTO,
  CHARTS,
  COLORS,
  CURVES,
  DEFAULT_SCENARIO,
  EFFECTS,
  FACTORS,
  FLOWS,
  HISTORIES,
  MEASURES,
  REDIRECTED,
  SCALES,
  SHOWS,
  STUDIES,
  TOTAL,
  UNITS,
  WAYS,
  type Kept,
  type Scenario,
} from "../../src/domain/scenario";
import type { Weights } from "../../src/domain/splitWhole";
import { writeModel } from "../../src/domain/modelChoices";
import { withinLink } from "../../src/state/syncLink";
import { atlas } from "./atlas";
import { modelChoices } from "./modelChoices";

export const DESTINATIONS = [...atlas.destinations.keys()];
const RELEASES = [...atlas.releases.keys()];
const NODES = [...new Set(RELEASES.flatMap((id) => [...releaseTree(atlas, id).tree.byId.keys()]))];
const LONGEST_LIST = 8; // lines in `from`, so that a random link stays one that a person could make

interface Shape {
  readonly value: number;
  readonly children: readonly Shape[];
}

const shape: fc.Memo<Shape> = fc.memo((depth) =>
  fc.record({
    value: fc.oneof(fc.nat(9_000_000), fc.nat(3)),
    children: depth <= 1 ? fc.constant([]) : fc.array(shape(depth - 1), { maxLength: 4 }),
  }),
);

function nodeOf(id: string, parent: string | null, usdMillions: number, isLeaf: boolean): MarketNode {
  const words = { label: id, shortLabel: id, basis: "published", sources: [] } as const;
  return { id, parent, usdMillions, ...words, ...(isLeaf ? { assetClass: "bonds" } : {}) };
}

function growNodes({ value, children }: Shape, id: string, parent: string | null): readonly MarketNode[] {
  const below = children.flatMap((child, place) => growNodes(child, `${id}-${place}`, id));
  const direct = below.filter((node) => node.parent === id);
  const sum = direct.reduce((all, node) => all + node.usdMillions, 0);
  return [nodeOf(id, parent, children.length === 0 ? value : sum, children.length === 0), ...below];
}

/** The nodes of a random market, depth first; parents are the sums of their children. */
export const marketNodes = shape(4).map((root) => growNodes(root, "n", null));

/** Ids of a random list of leaves; none is a bare number. */
export function leafIds(minLength: number, maxLength = 12): fc.Arbitrary<readonly string[]> {
  return fc
    .integer({ min: minLength, max: maxLength })
    .map((count) => Array.from({ length: count }, (_, place) => `leaf-${"zyxwvutsrqponm"[place]}`));
}

/** Random weights under ids that are not in alphabetic order. */
export function weightsOf(weight: fc.Arbitrary<number>, minLength = 1): fc.Arbitrary<Weights> {
  return fc
    .tuple(leafIds(minLength), fc.array(weight, { minLength: 12, maxLength: 12 }))
    .map(([ids, values]) => Object.fromEntries(ids.map((id, place) => [id, values[place]!])));
}

/** Distinct cuts of the whole, ascending: the differences between them are shares above 0. */
const cuts = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 900 })), {
    maxLength: 9,
  })
  .map((points) => points.sort((one, other) => one - other));

function between(ids: readonly string[], points: readonly number[]): Weights {
  const shares = points.map((point, place) => point - (points[place - 1] ?? 0));
  return Object.fromEntries(ids.slice(0, points.length).map((id, place) => [id, shares[place]!]));
}

/** Random shares of destinations in file order, none 0, sum at most 10,000. */
export const toShares: fc.Arbitrary<Weights> = fc
  .tuple(fc.subarray(DESTINATIONS), cuts, fc.boolean())
  .map(([ids, points, all]) => {
    const ends = points.slice(0, ids.length);
    if (all && ends.length > 0) ends[ends.length - 1] = 10_000;
    return between(ids, ends);
  });

/** Shares of named leaves that sum to 10,000, in the order of the ids. */
export function fromShares(ids: readonly string[], points: readonly number[]): Weights {
  const inner = points.slice(0, Math.min(ids.length, LONGEST_LIST) - 1);
  return between(ids, [...inner, 10_000]);
}

const day = fc
  .integer({ min: 0, max: 3_000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));

const picks = fc.array(fc.nat(9_999), { minLength: 1, maxLength: 4 });

const point = fc.nat(10_000);

/** What a scenario may say of the questions asked further. */
const study = {
  study: fc.constantFrom(...STUDIES),
  route: fc.option(fc.record({ share: point, adoption: point, sleeve: point }, { noNullPrototype: true })),
  years: fc.nat(30),
  curve: fc.constantFrom(...CURVES),
  way: fc.constantFrom(...WAYS),
  growth: fc.oneof(fc.constant(0), fc.nat(2_000)),
  paidIn: fc.option(fc.nat(99_999_999)),
  paidOut: fc.option(fc.nat(99_999_999)),
  sweep: fc.constantFrom(TOTAL, ...DESTINATIONS),
  measures: fc.subarray([...MEASURES], { minLength: 1 }),
};

const letter = fc.constantFrom(..."aZ9 éßجد中🥇👩!~'()*:%&=+?#<>/\"\\._-");

/** Names as people and pranksters give them, as `fitName` leaves them. */
export const keptName: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(letter, { maxLength: 30 }).map((letters) => letters.join("")),
    fc.string({ unit: "binary" }),
  )
  .map((name) => fitName(name) || "x");

/** A base of nodes none of which is under another. */
function baseOf(tree: AssetTree, numbers: readonly number[]): readonly string[] {
  const ids = [...tree.byId.keys()];
  const base: string[] = [];
  for (const number of numbers) {
    const id = ids[number % ids.length]!;
    if (!base.some((other) => isWithin(tree, id, [other]) || isWithin(tree, other, [id]))) base.push(id);
  }
  return base;
}

const keptChoices = fc.record({
  name: keptName,
  release: fc.option(fc.constantFrom(...RELEASES)),
  base: fc.option(picks),
  to: fc.option(toShares),
  named: fc.boolean(),
  leaves: fc.array(fc.nat(9_999), { minLength: 1, maxLength: 12 }),
  cuts,
  market: fc.option(fc.oneof(fc.constant("story"), day)),
});

/** Kept scenarios that differ from a main one in some of what decides numbers. */
function keptOf(chosen: ChosenKept, main: Omit<Kept, "name">): Kept {
  const release = chosen.release ?? main.release;
  const { tree } = releaseTree(atlas, release);
  const fits = main.base.every((id) => tree.byId.has(id));
  const base = chosen.base || !fits ? baseOf(tree, chosen.base ?? [0]) : main.base;
  const leaves = leavesUnder(tree, base).map(({ id }) => id);
  const from = chosen.named ? fromShares(picked(leaves, chosen.leaves), chosen.cuts) : "prorata";
  return {
    name: chosen.name,
    release,
    base,
    to: chosen.to ?? main.to,
    from,
    market: chosen.market ?? main.market,
  };
}

type ChosenKept = typeof keptChoices extends fc.Arbitrary<infer Value> ? Value : never;

const keptList = fc.array(keptChoices, { minLength: 1, maxLength: 3 });

const choices = fc.record({
  release: fc.constantFrom(...RELEASES),
  base: picks,
  alone: fc.boolean(),
  to: toShares,
  named: fc.boolean(),
  leaves: fc.array(fc.nat(9_999), { minLength: 1, maxLength: LONGEST_LIST }),
  cuts,
  locks: fc.oneof(fc.constant([]), fc.array(fc.nat(9_999), { maxLength: 5 })),
  preset: fc.option(fc.constantFrom(...atlas.presets.keys())),
  chart: fc.constantFrom(...CHARTS),
  show: fc.constantFrom(...SHOWS),
  focus: fc.option(fc.nat(9_999)),
  color: fc.constantFrom(...COLORS),
  unit: fc.constantFrom(...UNITS),
  market: fc.oneof(fc.constant("story"), day),
  effect: fc.constantFrom(...EFFECTS),
  flow: fc.constantFrom(...FLOWS),
  node: fc.option(fc.nat(9_999)),
  since: fc.option(fc.constantFrom(...RELEASES)),
  beside: fc.option(fc.constantFrom(...RELEASES)),
  history: fc.constantFrom(...HISTORIES),
  scale: fc.constantFrom(...SCALES),
  pair: fc.uniqueArray(fc.nat(9_999), { minLength: 2, maxLength: 2 }),
  study: fc.record(study, { noNullPrototype: true }),
  model: fc.oneof(fc.constant({}), modelChoices.map(writeModel)),
  kept: fc.oneof({ weight: 5, arbitrary: fc.constant<ChosenKept[]>([]) }, { weight: 1, arbitrary: keptList }),
});

/** Picks of a list by number, each once, in the order of the list. */
function picked(list: readonly string[], numbers: readonly number[]): readonly string[] {
  const places = new Set(numbers.map((number) => number % list.length));
  return list.filter((_, place) => places.has(place));
}

type Chosen = typeof choices extends fc.Arbitrary<infer Value> ? Value : never;

function scenarioOf(chosen: Chosen): Scenario {
  const { tree } = releaseTree(atlas, chosen.release);
  const ids = [...tree.byId.keys()];
  const base = baseOf(tree, chosen.alone ? chosen.base.slice(0, 1) : chosen.base);
  const leaves = leavesUnder(tree, base).map(({ id }) => id);
  const from = chosen.named ? fromShares(picked(leaves, chosen.leaves), chosen.cuts) : "prorata";
  const lines = [...DESTINATIONS, ...(from === "prorata" ? [] : Object.keys(from))];
  const groups = ids.filter(
    (id) =>
      isWithin(tree, id, base) &&
      tree.byId.get(id)!.children.length > 0 &&
      (base.length > 1 || id !== base[0]),
  );
  const zoomable = Object.keys(chosen.to).length > 0 ? [...groups, REDIRECTED] : groups;
  const { focus, locks, unit, release, to, preset, chart, show, color, market, effect, flow } = chosen;
  const { node, since, beside, history, scale, pair } = chosen;
  const zoomedNodes = ids.filter((id) => tree.byId.get(id)!.children.length > 0 && id !== tree.root.id);
  const sized = [...ids, ...DESTINATIONS, ...atlas.comparators.keys(), ALL_CRYPTO];
  const [one, other] = pair.map((number) => sized[number % sized.length]!) as [string, string];
  return withinLink({
    mix: null,
    release,
    base,
    to,
    from,
    lock: locks.length === 0 ? [] : picked(lines, locks),
    preset,
    chart,
    show,
    focus: focus === null ? null : (zoomable[focus % (zoomable.length + 1)] ?? null),
    color,
    unit: unit === "person" && !allowsPerPerson(tree, base) ? "usd" : unit,
    market,
    effect,
    flow,
    node: node === null ? null : zoomedNodes[node % zoomedNodes.length]!,
    since: since === release ? null : since,
    beside: beside === release ? null : beside,
    history,
    scale,
    pair: one === other ? DEFAULT_SCENARIO.pair : [one, other],
    ...chosen.study,
    model: chosen.model,
    kept: chosen.kept.map((each) => keptOf(each, { release, base, to, from, market })),
  });
}

/** Random scenarios as `fitScenario` and `withinLink` leave them, on the real data. */
export const fittedScenario: fc.Arbitrary<Scenario> = choices.map(scenarioOf);

/** The same with one to three kept ones, as far as the link has room for them. */
export const comparedScenario: fc.Arbitrary<Scenario> = fc
  .tuple(choices, keptList)
  .map(([chosen, kept]) => scenarioOf({ ...chosen, kept }));

const strangeId = fc.constantFrom("nowhere", "stays", "constructor", "to-bitcoin", "redirected");
const anyId = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NODES) },
  { weight: 3, arbitrary: fc.constantFrom(...DESTINATIONS) },
  { weight: 1, arbitrary: strangeId },
);

function entriesOf(id: fc.Arbitrary<string>) {
  const points = fc.oneof(fc.nat(5_000), fc.nat(99_999), fc.constant(0));
  return fc.uniqueArray(fc.tuple(id, points), { maxLength: 10, selector: ([name]) => name });
}

const keptFields: fc.Arbitrary<KeptFields> = fc.record(
  {
    name: fc.string({ unit: "binary", maxLength: 40 }),
    release: fc.oneof(fc.constantFrom(...RELEASES), fc.constant("1999-q1")),
    base: fc.uniqueArray(anyId, { maxLength: 5 }),
    to: entriesOf(anyId),
    from: fc.oneof(fc.constant("prorata" as const), entriesOf(fc.constantFrom(...NODES))),
    market: day,
  },
  { requiredKeys: ["name"] },
);

/** Random fields as `decodeLink` gives them: the grammar is right, the ids need not be. */
export const linkFields: fc.Arbitrary<LinkFields> = fc.record(
  {
    release: fc.oneof(fc.constantFrom(...RELEASES), fc.constant("1999-q1")),
    base: fc.uniqueArray(anyId, { maxLength: 5 }),
    to: entriesOf(fc.oneof(fc.constantFrom(...DESTINATIONS), anyId)),
    from: fc.oneof(fc.constant("prorata" as const), entriesOf(anyId)),
    lock: fc.uniqueArray(anyId, { maxLength: 6 }),
    preset: fc.constantFrom(...atlas.presets.keys(), "nowhere"),
    chart: fc.constantFrom(...CHARTS),
    show: fc.constantFrom(...SHOWS),
    focus: anyId,
    color: fc.constantFrom(...COLORS),
    unit: fc.constantFrom(...UNITS),
    market: fc.oneof(fc.constant("story"), day),
    effect: fc.constantFrom(...EFFECTS),
    flow: fc.constantFrom(...FLOWS),
    node: anyId,
    since: fc.constantFrom(...RELEASES, "1999-q1"),
    beside: fc.constantFrom(...RELEASES, "1999-q1"),
    history: fc.constantFrom(...HISTORIES),
    scale: fc.constantFrom(...SCALES),
    pair: fc.uniqueArray(anyId, { maxLength: 4 }),
    study: study.study,
    route: entriesOf(fc.constantFrom(...FACTORS, "nowhere")),
    years: fc.nat(99),
    curve: study.curve,
    way: study.way,
    growth: fc.nat(9_999),
    paidIn: fc.nat(99_999_999),
    paidOut: fc.nat(99_999_999),
    sweep: fc.oneof(study.sweep, anyId),
    measures: fc.uniqueArray(fc.constantFrom(...MEASURES, "nowhere"), { maxLength: 5 }),
    model: modelChoices.map(writeModel),
    kept: fc.array(keptFields, { maxLength: 4 }),
  },
  { requiredKeys: [] },
);
