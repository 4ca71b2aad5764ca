import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesUnder } from "../../src/domain/assetTree";
import { releaseTree } from "../../src/domain/atlas";
import { fitScenario } from "../../src/domain/fitScenario";
import { DEFAULT_SCENARIO, type Kept, type Scenario } from "../../src/domain/scenario";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";
import { withinLink } from "../../src/state/syncLink";
import { comparedScenario, DESTINATIONS, keptName } from "../support/arbitraries";
import { atlas } from "../support/atlas";

function read(query: string) {
  const { fields, notes } = decodeLink(query);
  const fitted = fitScenario(fields, atlas);
  return { scenario: fitted.scenario, notes: [...notes, ...fitted.notes] };
}

const GOLD: Kept = {
  name: "Gold only",
  release: "2025-q1",
  base: ["401k"],
  to: { gold: 500 },
  from: { "401k-bonds": 10_000 },
  market: "story",
};

function withKept(...kept: readonly Kept[]): Scenario {
  return { ...DEFAULT_SCENARIO, kept };
}

test("compare: 10,000 random scenarios with kept ones come back from a link of under 2,000 characters exactly, in their order", () => {
  const lengths: number[] = [];
  fc.assert(
    fc.property(comparedScenario, (scenario) => {
      const { scenario: back, notes } = read(encodeLink(scenario, "treemap"));
      expect(back).toEqual({ ...scenario, chart: "treemap" });
      expect(notes).toEqual([]);
      for (const [place, kept] of scenario.kept.entries()) {
        expect(Object.keys(back.kept[place]!.to)).toEqual(Object.keys(kept.to));
        expect(Object.keys(back.kept[place]!.from)).toEqual(Object.keys(kept.from));
      }
      lengths.push(encodeLink(scenario, "treemap").length);
    }),
    { numRuns: 10_000 },
  );
  expect(Math.max(...lengths)).toBeLessThanOrEqual(1_900);
}, 240_000);

test("a kept scenario says only what differs from the one of the link", () => {
  const { from, to, ...rest } = GOLD;
  expect(
    encodeLink(withKept(GOLD, { ...rest, name: "As now", to: DEFAULT_SCENARIO.to, from: "prorata" })),
  ).toBe(
    "?v=1&d=2025-q1&base=401k&to=bitcoin.125~gold.125~private-equity.250&from=prorata&keep1=Gold%20only!to:gold.500!from:401k-bonds.10000&keep2=As%20now",
  );
  expect([to, from]).toEqual([{ gold: 500 }, { "401k-bonds": 10_000 }]);
});

test("any name comes back, also from a link that a program encoded once more where it may", () => {
  fc.assert(
    fc.property(keptName, (name) => {
      const scenario = withKept({ ...GOLD, name });
      const link = encodeLink(scenario);
      const again = link.replace(/[!:'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
      const looser = link.replace(/%(5f|2d|2e|7e)/gi, (code) => decodeURIComponent(code));
      for (const query of [link, again, looser]) expect(read(query).scenario.kept).toEqual(scenario.kept);
    }),
    { numRuns: 2_000 },
  );
});

const MAIN = "to=gold.100&from=401k-bonds.10000&";
test.each<readonly [string, readonly (Partial<Kept> | null)[], readonly string[]]>([
  ["keep1=A", [{ name: "A", to: { gold: 100 }, from: { "401k-bonds": 10_000 } }], []],
  ["keep2=B!to:bitcoin.5&keep1=A", [{ name: "A" }, { name: "B", to: { bitcoin: 5 } }], []],
  ["keep1=A!to:", [{ to: {} }], []],
  ["keep1=A!to:gold.5!to:gold.6", [{ to: { gold: 5 } }], []],
  ["keep1=A!nonsense!to:gold.5!x:1", [{ to: { gold: 5 } }], ["keep1 unreadable-entry"]],
  ["keep1=A!study:sweep", [{ name: "A" }], ["keep1 unreadable-entry"]],
  ["keep1=A!market:never", [{ market: "story" }], ["keep1 unknown-value"]],
  ["keep1=A!d:1999-q1", [{ release: "2025-q1" }], ["keep1 unknown-value"]],
  ["keep1=A!base:nowhere", [{ base: ["401k"] }], ["keep1 unknown-entry"]],
  ["keep1=A!to:gold.9000~bitcoin.9000", [{ to: { bitcoin: 5_000, gold: 5_000 } }], ["keep1 rescaled"]],
  ["keep1=&keep2=B", [{ name: "B" }], ["keep1 unreadable-entry"]],
  ["keep1=%ZZ!to:gold.5", [], ["keep1 unreadable-entry"]],
  ["keep1=A%00B", [], ["keep1 unreadable-entry"]],
  ["keep1=A&keep1=B", [{ name: "A" }], ["keep1 repeated-key"]],
  ["keep4=A", [], ["keep4 unknown-key"]],
  ["keep1=%3Cscript%3Ealert(1)%3C/script%3E", [{ name: "<script>alert(1)</script" }], []],
  ["keep1=%E2%80%AEevil", [{ name: "evil" }], []],
  [`keep1=${"%F0%9F%A5%87".repeat(40)}`, [{ name: "🥇".repeat(24) }], []],
  [`keep1=A!to:gold.5${"!to:".repeat(30_000)}`, [{ to: { gold: 5 } }], []],
])("%.60s is read with as little loss as can be", (query, kept, notes) => {
  const { scenario, notes: said } = read(MAIN + query);
  expect(scenario.kept).toHaveLength(kept.length);
  for (const [place, each] of kept.entries()) expect(scenario.kept[place]).toMatchObject(each!);
  expect([...new Set(said.map(({ key, reason }) => `${key} ${reason}`))]).toEqual(notes);
});

test("where the link has no room, kept scenarios go from the end, and no more than needed", () => {
  const leaves = leavesUnder(releaseTree(atlas, "2025-q1").tree, ["us-retirement"]).map(({ id }) => id);
  const from = Object.fromEntries(leaves.slice(0, 12).map((id, place) => [id, place === 0 ? 4_500 : 500]));
  const to = Object.fromEntries(DESTINATIONS.map((id) => [id, 100]));
  const long: Kept = { ...GOLD, name: "𠀀".repeat(24), base: ["us-retirement"], to, from };
  const crowded = withKept(long, long, long);
  const fitted = withinLink(crowded);
  expect(encodeLink(crowded, "treemap").length).toBeGreaterThan(1_900);
  expect(encodeLink(fitted, "treemap").length).toBeLessThanOrEqual(1_900);
  expect(fitted.kept).toEqual([long, long]);
  expect(withinLink(fitted)).toBe(fitted);
});
