import fc from "fast-check";
import { expect, test } from "vitest";
import { fitScenario } from "../../src/domain/fitScenario";
import {
  DEFAULT_CHOICES,
  MOST_ASSUMED,
  parseModel,
  writeModel,
  type ModelChoices,
} from "../../src/domain/modelChoices";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";
import { withinLink } from "../../src/state/syncLink";
import { atlas } from "../support/atlas";
import { knownIds, modelChoices } from "../support/modelChoices";

function throughLink(choices: ModelChoices) {
  const link = encodeLink({ ...DEFAULT_SCENARIO, model: writeModel(choices) });
  const { fields, notes } = decodeLink(link);
  const { scenario } = fitScenario(fields, atlas);
  const parsed = parseModel(scenario.model, knownIds);
  return { link, scenario, notes: [...notes, ...parsed.notes], choices: parsed.choices };
}

test("5,000 random choices come back from their links exactly, and nothing is noted", () => {
  fc.assert(
    fc.property(modelChoices, (choices) => {
      const back = throughLink(choices);
      expect(back.choices).toEqual(choices);
      expect(back.notes).toEqual([]);
      expect(back.scenario.model).toEqual(writeModel(choices));
      expect(Object.keys(back.scenario.model)).toEqual(Object.keys(writeModel(choices)));
    }),
    { numRuns: 5_000 },
  );
});

test("only what differs from the default is written, in the order of the link", () => {
  expect(writeModel(DEFAULT_CHOICES)).toEqual({});
  const choices: ModelChoices = {
    ...DEFAULT_CHOICES,
    smooth: "reported",
    stress: 40,
    start: "2005-01",
    proxies: ["private-equity"],
    assume: [
      { class: "gold", field: "fee", points: 20 },
      { class: "bitcoin", field: "return", points: -500 },
    ],
    age: 52,
    tails: "student",
  };
  expect(throughLink(choices).link).toContain(
    "&smooth=reported&stress=40&start=2005&proxies=private-equity&assume=bitcoin.return.-500~gold.fee.20&age=52&tails=student",
  );
});

test("a link with every key filled to its end stays under 2,000 characters, beside the longest usual scenario", () => {
  const longest: ModelChoices = {
    smooth: "reported",
    stress: 100,
    start: "2014-02",
    proxies: [...knownIds.destinations].sort(),
    unpriced: "stays",
    unknown: "rest",
    assume: [...knownIds.classes]
      .map((id) => ({ class: id, field: "return", points: -4_999 }) as const)
      .sort((one, other) => other.class.length - one.class.length)
      .slice(0, MOST_ASSUMED),
    houses: "research-affiliates",
    age: 100,
    balance: 100_000_000,
    add: 10_000_000,
    horizon: 60,
    paths: 100_000,
    seed: 4_294_967_295,
    tails: "bootstrap",
  };
  const model = writeModel(longest);
  expect(Object.keys(model)).toEqual(Object.keys(DEFAULT_CHOICES));
  const to = Object.fromEntries([...knownIds.destinations].map((id) => [id, 1_111]));
  const scenario = { ...DEFAULT_SCENARIO, to, model };
  expect(encodeLink(scenario, "treemap").length).toBeLessThan(1_000);
  expect(withinLink(scenario)).toBe(scenario);
});

test("where a link has no room, the choices of the model go last, after what was kept, and the rest stays", () => {
  const leaves = Array.from({ length: 90 }, (_, place) => [`401k-cit-target-date-${place}`, 100] as const);
  const crowded = {
    ...DEFAULT_SCENARIO,
    from: Object.fromEntries(leaves),
    model: { stress: "40" },
    kept: [{ ...DEFAULT_SCENARIO, name: "x" }],
  };
  expect(withinLink(crowded)).toEqual({ ...crowded, kept: [], model: {} });
});

test.each([
  ["stress=101", "stress", "unknown-value"],
  ["stress=-1", "stress", "unknown-value"],
  ["smooth=roughly", "smooth", "unknown-value"],
  ["smooth=<script>", "smooth", "unknown-value"],
  ["start=2014-13", "start", "unknown-value"],
  ["houses=-", "houses", "unknown-value"],
  ["assume=nowhere.return.5", "assume", "unknown-entry"],
  ["assume=target-date.return.5", "assume", "unknown-entry"],
  ["assume=gold.return.99999", "assume", "unknown-entry"],
  ["proxies=nowhere", "proxies", "unknown-entry"],
  ["paths=5", "paths", "unknown-value"],
  ["seed=99999999999", "seed", "unknown-value"],
  ["age=%00", "age", "unknown-value"],
  [`tails=${"a".repeat(301)}`, "tails", "unknown-value"],
])("%s gives way to the default, and %s is named", (query, key, reason) => {
  const { fields, notes } = decodeLink(query);
  const parsed = parseModel(fitScenario(fields, atlas).scenario.model, knownIds);
  expect(parsed.choices).toEqual(DEFAULT_CHOICES);
  expect([...notes, ...parsed.notes]).toEqual([{ key, reason }]);
});

test("of more changed assumptions than a link may hold the first are used, and it is said", () => {
  const entries = [...knownIds.classes].slice(0, MOST_ASSUMED + 1).map((id) => `${id}.fee.10`);
  const { choices, notes } = parseModel({ assume: entries.join("~") }, knownIds);
  expect(choices.assume).toHaveLength(MOST_ASSUMED);
  expect(notes).toEqual([{ key: "assume", reason: "unknown-entry" }]);
});

test("anything under any key never throws", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_CHOICES)), fc.string()), (model) => {
      const { choices } = parseModel(model, knownIds);
      expect(parseModel(writeModel(choices), knownIds)).toEqual({ choices, notes: [] });
    }),
  );
});
