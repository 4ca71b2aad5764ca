import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWithin, leavesUnder } from "../../src/domain/assetTree";
import { releaseTree } from "../../src/domain/atlas";
import { fitScenario } from "../../src/domain/fitScenario";
import { fieldsOf, type LinkFields } from "../../src/domain/linkFields";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { sumOf } from "../../src/domain/splitWhole";
import { DESTINATIONS, fittedScenario, linkFields } from "../support/arbitraries";
import { atlas } from "../support/atlas";

/** Equal, and shares in the same order, which is the order of display. */
function expectSame(one: Scenario, other: Scenario): void {
  expect(one).toStrictEqual(other);
  expect(Object.keys(one.to)).toEqual(Object.keys(other.to));
  expect(Object.keys(one.from)).toEqual(Object.keys(other.from));
}

function expectFitted(scenario: Scenario): void {
  const { tree } = releaseTree(atlas, scenario.release);
  const { base, to, from, focus } = scenario;
  const leaves = leavesUnder(tree, base).map(({ id }) => id);
  expect(base.length).toBeGreaterThan(0);
  for (const id of base)
    expect(tree.byId.has(id) && base.filter((other) => isWithin(tree, id, [other])).length === 1).toBe(true);
  expect(Object.keys(to)).toEqual(DESTINATIONS.filter((id) => id in to));
  expect(sumOf(to)).toBeLessThanOrEqual(10_000);
  if (from !== "prorata") {
    expect(Object.keys(from)).toEqual(leaves.filter((id) => id in from));
    expect(sumOf(from)).toBe(10_000);
  }
  const shares = [...Object.values(to), ...(from === "prorata" ? [] : Object.values(from))];
  expect(shares.every((share) => Number.isInteger(share) && share > 0)).toBe(true);
  if (focus === "redirected") expect(Object.keys(to)).not.toEqual([]);
  else if (focus !== null)
    expect(isWithin(tree, focus, base) && tree.byId.get(focus)!.children.length > 0).toBe(true);
}

function fit(fields: LinkFields) {
  const { scenario, notes } = fitScenario(fields, atlas);
  return { ...scenario, notes: notes.map(({ key, reason }) => `${key} ${reason}`) };
}

describe("fitting, for any fields,", () => {
  test("never throws, and gives a scenario in its proper form", () => {
    fc.assert(
      fc.property(linkFields, (fields) => {
        expectFitted(fitScenario(fields, atlas).scenario);
      }),
      { numRuns: 1_000 },
    );
  });

  test("what was fitted fits as it is, without notes", () => {
    fc.assert(
      fc.property(linkFields, (fields) => {
        const { scenario } = fitScenario(fields, atlas);
        const again = fitScenario(fieldsOf(scenario), atlas);
        expectSame(again.scenario, scenario);
        expect(again.notes).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("a scenario of the page fits as it is, without notes", () => {
    fc.assert(
      fc.property(fittedScenario, (scenario) => {
        const fitted = fitScenario(fieldsOf(scenario), atlas);
        expectSame(fitted.scenario, scenario);
        expect(fitted.notes).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("a change of release or base keeps what still fits, and says what does not", () => {
    const change = fc.record({
      release: fc.constantFrom(...atlas.releases.keys()),
      base: fc.constantFrom(["dc"], ["ira"], ["401k"], ["401k-fixed"], ["us-retirement"]),
    });
    fc.assert(
      fc.property(fittedScenario, change, (scenario, changes) => {
        const { scenario: changed, notes } = fitScenario({ ...fieldsOf(scenario), ...changes }, atlas);
        expectFitted(changed);
        const { to, market, color, show, preset } = scenario;
        expect(changed).toMatchObject({ to, market, color, show, preset });
        const kept = changed.from === "prorata" ? [] : Object.keys(changed.from);
        const lost =
          scenario.from !== "prorata" && Object.keys(scenario.from).some((id) => !kept.includes(id));
        expect(notes.some(({ key }) => key === "from")).toBe(lost);
      }),
      { numRuns: 500 },
    );
  });
});

describe("nothing said is the default", () => {
  test("for the whole scenario", () => {
    expect(fitScenario({}, atlas)).toStrictEqual({ scenario: DEFAULT_SCENARIO, notes: [] });
  });

  test.each<[string, LinkFields, Partial<Scenario>, string]>([
    ["release", { release: "1999-q1" }, { release: "2025-q1" }, "d unknown-value"],
    ["preset", { preset: "nowhere" }, { preset: null }, "preset unknown-value"],
    ["node", { base: ["nowhere"] }, { base: ["401k"] }, "base unknown-entry"],
  ])("also for a %s that is not known", (_, fields, expected, note) => {
    expect(fit(fields)).toMatchObject({ ...expected, notes: [note] });
  });
});

describe("base", () => {
  test("an entry under another, or above it, is dropped alone", () => {
    expect(fit({ base: ["dc", "401k", "ira"] })).toMatchObject({
      base: ["dc", "ira"],
      notes: ["base unknown-entry"],
    });
    expect(fit({ base: ["401k", "dc"] })).toMatchObject({ base: ["401k"], notes: ["base unknown-entry"] });
  });

  test("any node may be a base, a leaf too", () => {
    expect(fit({ base: ["401k-bonds"] })).toMatchObject({ base: ["401k-bonds"], notes: [] });
    expect(fit({ base: ["us-retirement"] })).toMatchObject({ base: ["us-retirement"], notes: [] });
  });
});

describe("to", () => {
  test("is put in the order of the file; zeros take no part", () => {
    const { to, notes } = fit({
      to: [
        ["gold", 5],
        ["hedge-funds", 0],
        ["bitcoin", 7],
      ],
    });
    expect(Object.entries(to)).toEqual([
      ["bitcoin", 7],
      ["gold", 5],
    ]);
    expect(notes).toEqual([]);
  });

  test("an id that is not allowed there is dropped alone", () => {
    const { to, notes } = fit({
      to: [
        ["401k-bonds", 50],
        ["gold", 5],
      ],
    });
    expect(to).toEqual({ gold: 5 });
    expect(notes).toEqual(["to unknown-entry"]);
  });

  test("a sum over 10,000 is rescaled to 10,000, ties to the earlier", () => {
    const { to, notes } = fit({
      to: [
        ["gold", 9_000],
        ["other-crypto", 9_000],
        ["bitcoin", 9_000],
      ],
    });
    expect(Object.entries(to)).toEqual([
      ["bitcoin", 3_334],
      ["other-crypto", 3_333],
      ["gold", 3_333],
    ]);
    expect(notes).toEqual(["to rescaled"]);
  });

  test("rescaling may leave a line nothing: it goes", () => {
    expect(
      fit({
        to: [
          ["bitcoin", 1],
          ["gold", 99_999],
        ],
      }).to,
    ).toEqual({ gold: 10_000 });
  });

  test("a sum of 10,000 stays", () => {
    expect(fit({ to: [["bitcoin", 10_000]] })).toMatchObject({ to: { bitcoin: 10_000 }, notes: [] });
  });

  test("present and empty: nothing moves, as asked; nothing left of it: nothing moves, and said", () => {
    expect(fit({ to: [] })).toMatchObject({ to: {}, notes: [] });
    expect(fit({ to: [["nowhere", 5]] }).to).toEqual({});
    expect(fit({ to: [["nowhere", 5]] }).notes).toContain("to nothing-moves");
  });
});

describe("from", () => {
  test("is put in tree order", () => {
    const { from, notes } = fit({
      from: [
        ["401k-money", 4_000],
        ["401k-bonds", 0],
        ["401k-hybrid", 6_000],
      ],
    });
    expect(Object.entries(from)).toEqual([
      ["401k-hybrid", 6_000],
      ["401k-money", 4_000],
    ]);
    expect(notes).toEqual([]);
  });

  test("a leaf that is not under the base, or a group, is dropped and the rest rescaled", () => {
    const { from, notes } = fit({
      from: [
        ["401k-bonds", 1_000],
        ["ira-deposits", 6_000],
        ["401k-fixed", 3_000],
      ],
    });
    expect(from).toEqual({ "401k-bonds": 10_000 });
    expect(notes).toEqual(["from unknown-entry", "from rescaled"]);
  });

  test("a sum under 10,000 is rescaled to it, and one over it", () => {
    expect(
      fit({
        from: [
          ["401k-bonds", 1],
          ["401k-money", 2],
        ],
      }),
    ).toMatchObject({
      from: { "401k-bonds": 3_333, "401k-money": 6_667 },
      notes: ["from rescaled"],
    });
    expect(
      fit({
        from: [
          ["401k-bonds", 30_000],
          ["401k-money", 10_000],
        ],
      }).from,
    ).toEqual({
      "401k-bonds": 7_500,
      "401k-money": 2_500,
    });
  });

  test("nothing left of it is pro rata, and said", () => {
    expect(fit({ from: [["ira-deposits", 10_000]] }).from).toBe("prorata");
    expect(fit({ from: [["ira-deposits", 10_000]] }).notes).toContain("from prorata");
    expect(fit({ from: [["401k-bonds", 0]] })).toMatchObject({ from: "prorata", notes: ["from prorata"] });
  });
});

test("a lock holds lines of to and from; another is dropped alone", () => {
  const fields: LinkFields = { from: [["401k-bonds", 10_000]], lock: ["401k-bonds", "401k-money", "gold"] };
  expect(fit(fields)).toMatchObject({ lock: ["gold", "401k-bonds"], notes: ["lock unknown-entry"] });
});

describe("focus", () => {
  test.each<[string, LinkFields, string | null, boolean]>([
    ["a group of the base stays", { focus: "401k-funds" }, "401k-funds", false],
    ["the base itself is the base", { focus: "401k" }, null, false],
    ["a leaf focuses its parent", { focus: "401k-bonds" }, "401k-fixed", false],
    [
      "a leaf right under the base focuses the base",
      { base: ["401k-fixed"], focus: "401k-bonds" },
      null,
      false,
    ],
    ["a node elsewhere is the base", { focus: "ira-funds" }, null, true],
    ["a node above the base is the base", { focus: "us-retirement" }, null, true],
    ["a node nobody knows is the base", { focus: "nowhere" }, null, true],
    ["one of several nodes stays", { base: ["dc", "ira"], focus: "ira" }, "ira", false],
    ["the redirected money may be focused", { focus: "redirected" }, "redirected", false],
    ["a leaf of it focuses it", { focus: "to-gold" }, "redirected", false],
    ["not where nothing moves", { to: [], focus: "redirected" }, null, true],
    ["not by a destination that gets nothing", { focus: "to-hedge-funds" }, null, true],
    [
      "a node of another release: its nearest ancestor that is shown and can be opened",
      { release: "2026-q1", base: ["us-retirement"], focus: "401k-bonds" },
      "dc",
      true,
    ],
  ])("%s", (_, fields, focus, isSaid) => {
    expect(fit(fields)).toMatchObject({ focus, notes: isSaid ? ["focus focus-moved"] : [] });
  });
});

describe("unit", () => {
  test.each([["401k"], ["401k-bonds"], ["401k-outside"]])("per person is allowed for %s", (id) => {
    expect(fit({ base: [id], unit: "person" })).toMatchObject({ unit: "person", notes: [] });
  });

  test.each([[["ira"]], [["dc"]], [["401k", "ira"]]])("per person falls back to usd for %j", (base) => {
    expect(fit({ base, unit: "person" })).toMatchObject({ unit: "usd", notes: ["unit no-person"] });
  });
});
