import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DatasetError } from "../../src/datasets/DatasetError";
import { FILES } from "../../src/datasets/files";
import { atlasFromTexts } from "../../src/datasets/loadAtlas";

type Key = keyof typeof FILES;
type Texts = Record<Key, string>;
// Copies are bent on purpose: their shape is what is being tested.
// oxlint-disable-next-line typescript/no-explicit-any
type Bent = any;

const KEYS = Object.keys(FILES) as Key[];
const texts = Object.fromEntries(
  KEYS.map((key) => [key, readFileSync(new URL(`../../data/${FILES[key].name}`, import.meta.url), "utf8")]),
) as Texts;

function failureOf(changed: Partial<Texts>): DatasetError {
  try {
    atlasFromTexts({ ...texts, ...changed });
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error("The broken copy was taken as good");
}

/** A copy of one file after a change. */
function bent(key: Key, change: (json: Bent) => void): Partial<Texts> {
  const json: Bent = JSON.parse(texts[key]);
  change(json);
  return { [key]: JSON.stringify(json) };
}

test("the real files are good", () => {
  expect(atlasFromTexts(texts).releases.size).toBeGreaterThan(3);
});

describe.each(KEYS)("any file that is no JSON is refused by its name: %s", (key) => {
  const { name } = FILES[key];
  const broken: readonly [string, string, string][] = [
    ["cut off in the middle", texts[key].slice(0, texts[key].length / 2), "not-json"],
    ["cut off at the last brace", texts[key].trimEnd().slice(0, -1), "not-json"],
    ["empty", "", "not-json"],
    ["a page in HTML", "<!doctype html><title>Not found</title>", "not-json"],
    ["NaN", "NaN", "not-json"],
    ["null", "null", "wrong-shape"],
    ["a list", "[]", "wrong-shape"],
    ["an empty object", "{}", "wrong-shape"],
    ["another file", texts[key === "market" ? "sources" : "market"], "wrong-shape"],
  ];
  test.each(broken)("%s", (_, text, failure) => {
    expect(failureOf({ [key]: text })).toMatchObject({ file: name, failure });
  });
});

type Case = readonly [name: string, key: Key, change: (json: Bent) => void];

const SHAPES: readonly Case[] = [
  ["money as text", "market", (json) => (json.releases[0].nodes[0].usdMillions = "43548000")],
  ["money as the text NaN", "market", (json) => (json.releases[0].nodes[0].usdMillions = "NaN")],
  ["no money", "market", (json) => (json.releases[0].nodes[0].usdMillions = null)],
  ["negative money", "market", (json) => (json.releases[0].nodes[3].usdMillions = -1)],
  ["a part of a million", "market", (json) => (json.releases[0].nodes[3].usdMillions += 0.5)],
  ["money beyond whole numbers", "market", (json) => (json.releases[0].nodes[3].usdMillions = 1e300)],
  ["a bare number as id", "market", (json) => (json.releases[0].nodes[3].id = "401")],
  ["an id with a tilde", "market", (json) => (json.releases[0].nodes[3].id = "ira~funds")],
  ["an unknown basis", "market", (json) => (json.releases[0].nodes[3].basis = "guessed")],
  ["a date in words", "market", (json) => (json.releases[0].asOf = "March 2025")],
  ["no releases", "market", (json) => (json.releases = [])],
  ["a size as text", "destinations", (json) => (json.destinations[0].sizes[0].usdMillions = "big")],
  ["a size of nothing", "destinations", (json) => (json.destinations[0].sizes[0].usdMillions = 0)],
  ["a negative size", "destinations", (json) => (json.destinations[0].sizes[0].usdMillions = -5)],
  ["a size with a fraction", "destinations", (json) => (json.destinations[0].sizes[0].usdMillions = 1.5)],
  [
    "an inflow of nothing",
    "destinations",
    (json) => (json.destinations[0].absorption[0].usdMillionsPerYear = 0),
  ],
  ["a multiplier as text", "destinations", (json) => (json.destinations[0].impact.high = "60")],
  ["no class", "destinations", (json) => delete json.destinations[0].assetClass],
  ["parts of 99 per cent", "assetClasses", (json) => (json.lookThrough[0].into[0].pct -= 1)],
  ["a negative part", "assetClasses", (json) => (json.lookThrough[0].into[0].pct = -34)],
  ["a part with a fraction", "assetClasses", (json) => (json.lookThrough[0].into[0].pct = 33.5)],
  ["a part as text", "assetClasses", (json) => (json.lookThrough[0].into[0].pct = "34")],
  ["a share of more than the whole", "presets", (json) => (json.presets[1].to.bitcoin = 10_001)],
  ["a share with a fraction", "presets", (json) => (json.presets[1].to.bitcoin = 0.5)],
  ["a negative share", "presets", (json) => (json.presets[1].to.bitcoin = -1)],
  ["a share as text", "presets", (json) => (json.presets[1].to.bitcoin = "59")],
  ["an unknown way to take", "presets", (json) => (json.presets[1].from = "evenly")],
  ["people as text", "savers", (json) => (json.participants[0].people = "81,626,000")],
  ["people below nothing", "savers", (json) => (json.participants[0].people = -1)],
  ["half a person", "savers", (json) => (json.participants[0].people = 0.5)],
  [
    "an address on http",
    "sources",
    (json) => (Object.values<Bent>(json.sources)[0].url = "http://a.example"),
  ],
  [
    "an address that runs code",
    "sources",
    (json) => (Object.values<Bent>(json.sources)[0].url = "javascript:1"),
  ],
  ["an unknown grade", "sources", (json) => (Object.values<Bent>(json.sources)[0].grade = "D")],
  ["no publisher", "sources", (json) => delete Object.values<Bent>(json.sources)[0].publisher],
];

test.each(SHAPES)("refuses a wrong shape: %s in %s", (_, key, change) => {
  expect(failureOf(bent(key, change))).toMatchObject({ file: FILES[key].name, failure: "wrong-shape" });
});

const SUMS: readonly Case[] = [
  ["a leaf that is one million off", "market", (json) => (json.releases[0].nodes[3].usdMillions += 1)],
  [
    "a root that is its printed total",
    "market",
    (json) => (json.releases[0].nodes[0].usdMillions = 43_400_000),
  ],
  ["a node twice", "market", (json) => json.releases[1].nodes.push(json.releases[1].nodes[5])],
  ["a release twice", "market", (json) => json.releases.push(json.releases[0])],
  ["a leaf without a class", "market", (json) => delete json.releases[0].nodes[3].assetClass],
  ["a parent with a class", "market", (json) => (json.releases[0].nodes[1].assetClass = "bonds")],
  [
    "a node that only one release calls otherwise",
    "market",
    (json) => (json.releases[0].nodes.find(({ id }: Bent) => id === "401k-bonds").id = "401k-loans"),
  ],
  ["no complete release", "market", (json) => json.releases.splice(0, 3)],
  ["a class nobody knows", "market", (json) => (json.releases[0].nodes[3].assetClass = "art")],
  ["an unknown parent", "market", (json) => (json.releases[0].nodes[3].parent = "nowhere")],
  ["two roots", "market", (json) => (json.releases[0].nodes[1].parent = null)],
  ["a circle", "market", (json) => (json.releases[0].nodes[2].parent = json.releases[0].nodes[3].id)],
  ["an unknown source", "market", (json) => (json.releases[0].nodes[3].sources = ["nobody"])],
  ["a destination twice", "destinations", (json) => json.destinations.push(json.destinations[0])],
  ["a class nobody knows", "destinations", (json) => (json.destinations[0].assetClass = "art")],
  [
    "an unknown source of a size",
    "destinations",
    (json) => (json.destinations[0].sizes[0].sources = ["nobody"]),
  ],
  [
    "an unknown source of an inflow",
    "destinations",
    (json) => (json.destinations[0].absorption[0].sources = ["x"]),
  ],
  [
    "an unknown source of an effect",
    "destinations",
    (json) => (json.destinations[0].impact.sources = ["nobody"]),
  ],
  ["a class twice", "assetClasses", (json) => json.classes.push(json.classes[0])],
  ["a row twice", "assetClasses", (json) => json.lookThrough.push(json.lookThrough[0])],
  ["a class without a row", "assetClasses", (json) => json.lookThrough.pop()],
  ["a row into an unknown class", "assetClasses", (json) => (json.lookThrough[0].into[0].class = "art")],
  ["an unknown source", "assetClasses", (json) => (json.lookThrough[0].sources = ["nobody"])],
  ["a preset twice", "presets", (json) => json.presets.push(json.presets[0])],
  ["an unknown destination", "presets", (json) => (json.presets[1].to = { art: 100 })],
  ["an unknown source", "presets", (json) => (json.presets[1].sources = ["nobody"])],
  ["an unknown base", "presets", (json) => (json.presets[1].base = "nowhere")],
  ["shares beyond the whole", "presets", (json) => (json.presets[1].to = { bitcoin: 9000, gold: 9000 })],
  ["origins short of the whole", "presets", (json) => (json.presets[1].from = { "401k-bonds": 9999 })],
  ["no number of participants", "savers", (json) => json.participants.shift()],
  ["a number of participants twice", "savers", (json) => json.participants.push(json.participants[0])],
  ["an unknown source", "savers", (json) => (json.participants[0].sources = ["nobody"])],
];

test.each(SUMS)("refuses what does not fit together: %s in %s", (_, key, change) => {
  expect(failureOf(bent(key, change))).toMatchObject({ file: FILES[key].name, failure: "wrong-sums" });
});

test("a source that is missing is missed by the file that names it", () => {
  const changed = bent("sources", (json) => delete json.sources["dol-401k-contributions"]);
  expect(failureOf(changed)).toMatchObject({ file: "savers.json", failure: "wrong-sums" });
});

test("the message names the file and the place", () => {
  const error = failureOf(bent("market", (json) => (json.releases[2].nodes[4].usdMillions = "much")));
  expect(error.message).toMatch(/^market\.json: wrong-shape: releases\.2\.nodes\.4\.usdMillions /);
  expect(error.name).toBe("DatasetError");
});
