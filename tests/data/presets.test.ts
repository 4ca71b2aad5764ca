import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FILES } from "../../src/datasets/files";
import { leavesUnder } from "../../src/domain/assetTree";
import { fitScenario } from "../../src/domain/fitScenario";
import { DEFAULT_SCENARIO, WHOLE } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { atlas } from "../support/atlas";

const json: unknown = JSON.parse(readFileSync(new URL("../../data/presets.json", import.meta.url), "utf8"));
const { presets } = v.parse(FILES.presets.schema, json);
const { tree } = atlas.releases.get(DEFAULT_SCENARIO.release)!;

test.each(["id", "label"] as const)("presets have each their own %s", (key) => {
  const values = presets.map((preset) => preset[key]);
  expect(values).toEqual([...new Set(values)]);
});

describe.each(presets)("$id", ({ base, to, from, sources, caveat, published }) => {
  test("has a base that exists in the release of the story", () => {
    expect(tree.byId.has(base)).toBe(true);
  });

  test("moves at most the whole, to destinations that exist", () => {
    expect(sumOf(to)).toBeLessThanOrEqual(WHOLE);
    expect(Object.keys(to).filter((id) => !atlas.destinations.has(id))).toEqual([]);
  });

  test("lists destinations in their order", () => {
    const order = [...atlas.destinations.keys()].filter((id) => id in to);
    expect(Object.keys(to)).toEqual(order);
  });

  test("takes the whole, from leaves under its base in tree order", () => {
    if (from === "prorata") return;
    const leaves = leavesUnder(tree, [base]).map(({ id }) => id);
    expect(sumOf(from)).toBe(WHOLE);
    expect(Object.keys(from)).toEqual(leaves.filter((id) => id in from));
  });

  test("fits every complete release without a note", () => {
    const fields = {
      base: [base],
      to: Object.entries(to),
      from: from === "prorata" ? from : Object.entries(from),
    };
    for (const { release } of atlas.releases.values()) {
      if (release.completeness === "partial") continue;
      const fitted = fitScenario({ ...fields, release: release.id }, atlas);
      const { to: into, from: outOf } = fitted.scenario;
      const kept = { release: release.id, notes: fitted.notes, to: into, from: outOf };
      expect(kept).toEqual({ release: release.id, notes: [], to, from });
    }
  });

  test("names a source, and says so when grade C is all there is", () => {
    expect(sources.length).toBeGreaterThan(0);
    const weak = sources.every((id) => atlas.sources.get(id)?.grade === "C");
    expect(!weak || /weak/i.test(caveat)).toBe(true);
  });

  test("is dated as its publisher allows: a year, a month, a day or not at all", () => {
    expect(published ?? "2025").toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/);
  });
});

describe("presets follow from their rule", () => {
  // Millions of US dollars, 401(k) plans at 31 March 2025.
  const funds = 1_400_000;
  const trusts = 1_675_450;
  const targetDate = 0.3534;
  const worked: readonly [string, number, readonly string[]][] = [
    ["crypto-1pct", 100, ["bitcoin", "other-crypto"]],
    ["crypto-3pct", 300, ["bitcoin", "other-crypto"]],
    ["crypto-5pct", 500, ["bitcoin", "other-crypto"]],
    ["bitwise-10pct", 1000, ["bitcoin"]],
    ["blackrock-tdf-5pct", Math.round(500 * targetDate), ["private-equity", "private-credit"]],
    ["blackrock-tdf-20pct", Math.round(2000 * targetDate), ["private-equity", "private-credit"]],
    ["vanguard-10pct", Math.round(1000 * targetDate), ["private-equity", "private-credit"]],
    ["georgetown-10pct-re", Math.round(1000 * targetDate), ["real-estate"]],
  ];
  test.each(worked)("%s moves %i basis points", (id, points, reached) => {
    const preset = presets.find((each) => each.id === id)!;
    expect(sumOf(preset.to)).toBe(points);
    expect(Object.keys(preset.to)).toEqual(reached);
  });

  test("those on target-date funds take from funds and trusts in proportion", () => {
    const share = Math.round((WHOLE * funds) / (funds + trusts));
    const named = presets.filter(({ from }) => from !== "prorata");
    expect(named.length).toBeGreaterThan(0);
    const wanted = { "401k-hybrid": share, "401k-cit-target-date": WHOLE - share };
    expect(named.map(({ id, from }) => [id, from])).toEqual(named.map(({ id }) => [id, wanted]));
  });
});

describe("presets that act through target-date funds", () => {
  const routed = presets.filter(({ route }) => route);

  test("are those whose rule says so", () => {
    const said = presets.filter(({ rule }) => /of every target-date fund/.test(rule));
    expect(routed.map(({ id }) => id)).toEqual(said.map(({ id }) => id));
    expect(routed).toHaveLength(6);
  });

  test.each(routed)("$id has the chain of its rule", ({ rule, route, to }) => {
    const [, sleeve, part, whole] = /^(\d+)% of every .*: \d+% x ([\d,]+) \/ ([\d,]+) /.exec(rule)!;
    const [targetDate, base] = [part!, whole!].map((text) => Number(text.replace(",", "")));
    const share = Math.round((WHOLE * targetDate!) / base!);
    expect(route).toEqual({ share, adoption: WHOLE, sleeve: 100 * Number(sleeve) });
    expect(sumOf(to)).toBe(Math.floor((share * 100 * Number(sleeve)) / WHOLE + 0.5));
  });

  test("round their share to billions: the leaves give a hundredth of a per cent more", () => {
    const leaves = leavesUnder(tree, ["401k"]).filter(({ assetClass }) => assetClass === "target-date");
    const exact = leaves.reduce((all, { usdMillions }) => all + usdMillions, 0);
    expect((WHOLE * exact) / tree.byId.get("401k")!.usdMillions).toBe(3_535);
  });
});
