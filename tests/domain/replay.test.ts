import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainReplay, leftOutIn, replayValue } from "../../src/domain/explainReplay";
import { growthOf } from "../../src/domain/growthOf";
import { DEFAULT_CHOICES, UNKNOWNS, UNPRICED } from "../../src/domain/modelChoices";
import { monthNumber, monthOf } from "../../src/domain/monthNumber";
import { outcomeOf } from "../../src/domain/outcome";
import { returnIn } from "../../src/domain/pastReturns";
import { replayOf, type Replay, type ReplayChoices } from "../../src/domain/replay";
import type { ReplayMeasure } from "../../src/domain/replayRef";
import { replayStarts } from "../../src/domain/replayStarts";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { rawData } from "../support/rawData";
import { past, pastDatasets } from "../support/pastReturns";
import { replayStudy } from "../support/replayStudy";
import { expectTree } from "../support/sourceTree";

function replay(scenario: Partial<Scenario> = {}, choices: Partial<ReplayChoices> = {}): Replay | null {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  return replayOf(atlas, outcome, past, { ...DEFAULT_CHOICES, ...choices });
}

describe("the bare page, January 2014 to May 2026", () => {
  const found = replay()!;
  test("runs over the months that all it held has", () => {
    expect([monthOf(found.first), monthOf(found.start), monthOf(found.end)]).toEqual([
      "2005-01",
      "2014-01",
      "2026-05",
    ]);
    expect(found.before.growth.length).toBe(150);
  });
  test("gives these numbers", () => {
    expect(found.before.yearly).toBeCloseTo(9.368, 3);
    expect(found.after.yearly).toBeCloseTo(10.109, 3);
    expect(found.before.deepest.pct).toBeCloseTo(-21.209, 3);
    expect(found.after.deepest.pct).toBeCloseTo(-21.565, 3);
    expect(found.before.growth.at(-1)).toBeCloseTo(304.01, 1);
    expect(found.after.growth.at(-1)).toBeCloseTo(330.59, 2);
    expect(monthOf(found.start - 1 + found.after.deepest.place)).toBe("2022-09");
  });
  test("leaves private equity out, which is 2.5 % of the mix after", () => {
    expect(leftOutIn(found, "after", found.end)).toBeCloseTo(0.025, 12);
    expect(leftOutIn(found, "before", found.end)).toBe(0);
  });
});

/** The mix before by an independent reading of the raw files: shares looked through without rounding, months compounded. */
test("the mix before agrees with the raw files read another way", () => {
  const { nodes } = rawData.market.releases[0]!;
  const held = nodes.filter(({ assetClass, parent }) => {
    for (let at = parent; at !== null; at = nodes.find(({ id }) => id === at)!.parent)
      if (at === "401k") return assetClass !== undefined;
    return false;
  });
  const total = held.reduce((all, { usdMillions }) => all + usdMillions, 0);
  const shares = new Map<string, number>();
  for (const { assetClass, usdMillions } of held)
    for (const part of rawData.assetClasses.lookThrough.find(({ leaf }) => leaf === assetClass)!.into)
      shares.set(part.class, (shares.get(part.class) ?? 0) + ((usdMillions / total) * part.pct) / 100);
  const series = {
    "us-large-stocks": "us-large-spy",
    "us-small-mid-stocks": "us-small-iwm",
    "intl-stocks": "intl-total-vxus",
    bonds: "us-bonds-agg-bnd",
    "money-market": "cash-bil",
  } as const;
  expect([...shares.keys()].sort()).toEqual(Object.keys(series).sort());
  const { columns } = pastDatasets().returnsMonthly;
  let worth = 100;
  for (let month = monthNumber("2014-01"); month <= monthNumber("2026-05"); month += 1) {
    let earned = 0;
    for (const [id, share] of shares) {
      const column = columns.find((each) => each.id === series[id as keyof typeof series])!;
      earned += share * (column.returnsPerMillion[month - monthNumber(column.from)]! / 1e6);
    }
    worth *= 1 + earned;
  }
  expect(replay()!.before.growth.at(-1)).toBeCloseTo(worth, 3);
});

test("as if it had not moved: private equity stays where it was", () => {
  const stays = replay({}, { unpriced: "stays" })!;
  const without = replay({ to: { bitcoin: 125, gold: 125 } })!;
  expect(stays.after).toEqual(without.after);
  expect(stays.before).toEqual(replay()!.before);
  expect(leftOutIn(stays, "after", stays.end)).toBe(0);
});

test("listed private equity stands in only while it has prices, where chosen", () => {
  const spells = replay({}, { proxies: ["private-equity"] })!.spells;
  expect(spells.map(({ from, to }) => [monthOf(from), monthOf(to)])).toEqual([
    ["2014-01", "2021-05"],
    ["2021-06", "2026-05"],
  ]);
  expect(spells[0]!.after.shares.get("private-equity")).toBeCloseTo(0.025, 12);
  expect(spells[1]!.after.shares.has("private-equity")).toBe(false);
});

test("from 2005 bitcoin joins with its first price, and developed markets stand for all of abroad until 2014", () => {
  const { study } = replayStudy({}, { start: "2005-01" });
  expect(study.replay.spells.map(({ from }) => monthOf(from))).toEqual(["2005-01", "2014-01"]);
  const abroad = study.standIns.find(({ assetClass }) => assetClass === "intl-stocks")!;
  expect(abroad.series.map(({ id }) => id)).toEqual(["intl-developed-efa", "intl-total-vxus"]);
  const bitcoin = study.standIns.find(({ assetClass }) => assetClass === "bitcoin")!;
  expect([monthOf(bitcoin.from!), bitcoin.partly]).toEqual(["2014-01", true]);
});

test("a mix of one class is that class's own path", () => {
  const found = replay({ to: { bitcoin: 10_000 } }, { start: "2005-01" })!;
  expect(monthOf(found.start)).toBe("2014-01");
  const series = past.series.get("bitcoin-usd")!;
  const months = Array.from({ length: found.end - found.start + 1 }, (_, place) => found.start + place);
  const alone = growthOf(months.map((month) => returnIn(series, month)));
  for (const [place, value] of found.after.growth.entries())
    expect(Math.abs(value / alone[place]! - 1)).toBeLessThan(1e-9);
});

test("bitcoin's run is told with the mix that lacks it; a mix without bitcoin has none", () => {
  const { exceptional } = replayStudy().study;
  expect(exceptional!.times).toBeCloseTo(97.1, 1);
  const without = replay({ to: { gold: 125, "private-equity": 250 } })!;
  expect(exceptional!.without).toBe(without.after.yearly);
  expect(replayStudy({ to: { gold: 125 } }).study.exceptional).toBeNull();
});

test("nothing is replayed where a mix never had a price", () => {
  expect(replay({ to: { "private-credit": 10_000 } })).toBeNull();
  expect(replay({ to: { "private-credit": 10_000 } }, { unpriced: "stays" })).not.toBeNull();
});

test("a start outside the months is moved, and what was asked for is kept", () => {
  const late = replay({}, { start: "2026-04" })!;
  expect([monthOf(late.start), monthOf(late.wanted), monthOf(late.end)]).toEqual([
    "2025-06",
    "2026-04",
    "2026-05",
  ]);
  expect(late.before.growth.length).toBe(13);
  expect(late.before.worstThree).toBeNull();
  expect(monthOf(replay({}, { start: "1999-01" })!.start)).toBe("2005-01");
});

test("every start of the table is what a replay with that start gives", () => {
  const starts = replayStarts(replay({}, { start: "2016-07" })!);
  expect(starts.length).toBe(22);
  for (const { at, before, after } of starts) {
    const found = replay({}, { start: monthOf(at) })!;
    expect(found.before.yearly).toBeCloseTo(before, 9);
    expect(found.after.yearly).toBeCloseTo(after, 9);
  }
});

const choices = fc.record({
  start: fc
    .integer({ min: monthNumber("2004-01"), max: monthNumber("2027-01") })
    .map((month) => monthOf(month)),
  proxies: fc.subarray(["real-estate", "private-equity", "infrastructure"]),
  unknown: fc.constantFrom(...UNKNOWNS),
  unpriced: fc.constantFrom(...UNPRICED),
});
const MEASURES: readonly ReplayMeasure[] = [
  "growth",
  "below",
  "rolling",
  "yearly",
  "swing",
  "deepest",
  "worst-year",
];

test("any scenario and choices: shares of a spell sum to 1, spells follow each other, paths are in step", () => {
  fc.assert(
    fc.property(fittedScenario, choices, (scenario, chosen) => {
      const outcome = outcomeOf(atlas, scenario);
      const found = replayOf(atlas, outcome, past, chosen);
      if (!found) return;
      const { spells, start, end, before, after } = found;
      expect(spells[0]!.from).toBe(start);
      expect(spells.at(-1)!.to).toBe(end);
      for (const [place, spell] of spells.entries()) {
        if (place > 0) expect(spell.from).toBe(spells[place - 1]!.to + 1);
        for (const side of [spell.before, spell.after]) {
          const sum = [...side.shares.values()].reduce((all, share) => all + share, 0);
          expect(sum).toBeCloseTo(1, 9);
          expect(side.leftOut).toBeGreaterThanOrEqual(0);
          expect(side.leftOut).toBeLessThan(1);
        }
      }
      expect(before.growth.length).toBe(end - start + 2);
      expect(after.growth.length).toBe(before.growth.length);
      for (const value of [...before.below, ...after.below]) expect(value).toBeLessThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});

test("every figure of a run is explained by the same value, as an estimate, with sources", () => {
  const { outcome, study } = replayStudy();
  for (const measure of MEASURES)
    for (const side of ["before", "after"] as const) {
      const ref = { kind: "replay", side, measure, at: study.replay.end } as const;
      const explained = explainReplay(atlas, outcome, study, ref);
      expect(explained.value).toBe(replayValue(study, ref));
      expect(explained.basis).toBe("estimated");
      expect(explained.sources).toContain("yahoo-prices-1");
      expect(explained.sources.filter((id) => !atlas.sources.has(id))).toEqual([]);
    }
  const rise = explainReplay(atlas, outcome, study, { kind: "replay-rise" });
  expect(rise.sources).toEqual(["yahoo-prices-1", "habrador-bitcoin"]);
  expect(() =>
    explainReplay(atlas, outcome, study, {
      kind: "replay",
      side: "after",
      measure: "rolling",
      at: study.replay.start,
    }),
  ).toThrow();
});

test("check 1: what a run shows opens into shares and the series that stand for them", () => {
  const { study } = replayStudy();
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const found = explainReplay(atlas, outcome, study, {
    kind: "replay",
    measure: "yearly",
    side: "after",
    at: study.replay.end,
  });
  expect(found.steps.map(({ label }) => label)).toContain("Bitcoin");
  expect(found.steps.reduce((all, { value }) => all + value, 0)).toBeCloseTo(9_750, 6);
  expectTree(found);
  const start = { kind: "replay-start", side: "before", at: study.replay.start } as const;
  expectTree(explainReplay(atlas, outcome, study, start));
});
