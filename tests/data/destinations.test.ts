import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FILES } from "../../src/datasets/files";
import { recordAbsorption, sizeAt } from "../../src/domain/marketScale";

function parsed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8"));
}

const { destinations } = v.parse(FILES.destinations.schema, parsed("destinations"));
const { classes } = v.parse(FILES.assetClasses.schema, parsed("asset-classes"));
const { sources } = v.parse(FILES.sources.schema, parsed("sources"));

/** Grade C alone stands behind these ids. No source at all is no better. */
function isWeak(ids: readonly string[]): boolean {
  return ids.every((id) => sources[id]?.grade === "C");
}

test("destinations stand in the order that links are written in", () => {
  expect(destinations.map(({ id }) => id).slice(0, 9)).toEqual([
    "bitcoin",
    "other-crypto",
    "gold",
    "private-equity",
    "private-credit",
    "real-estate",
    "infrastructure",
    "hedge-funds",
    "commodities",
  ]);
});

test.each(["id", "label", "shortLabel", "wholeLabel"] as const)("destinations have each their own %s", (key) => {
  const values = destinations.map((destination) => destination[key]);
  expect(values).toEqual([...new Set(values)]);
});

test("every class exists", () => {
  const known = new Set(classes.map(({ id }) => id));
  expect(destinations.filter(({ assetClass }) => !known.has(assetClass))).toEqual([]);
});

describe.each(destinations)("$id", (destination) => {
  const { sizes, absorption, impact } = destination;

  test("has exactly one size for the story and one latest, both usable", () => {
    const marked = sizes.filter((size) => size.default !== undefined);
    expect(marked.map((size) => size.default).sort()).toEqual(["latest", "story"]);
    expect(marked.filter(({ usable }) => usable !== true)).toEqual([]);
  });

  test("rests no usable and no default size on grade C alone", () => {
    const weak = sizes.filter((size) => (size.usable || size.default) && isWeak(size.sources));
    expect(weak.map(({ asOf, definition }) => `${asOf} ${definition}`)).toEqual([]);
  });

  test("offers its latest size to whoever asks for today", () => {
    expect(sizeAt(destination, "9999-12-31")?.default).toBe("latest");
  });

  test("offers a size for the story that is no later than the latest", () => {
    const latest = sizes.find((size) => size.default === "latest");
    expect(sizeAt(destination, "story")!.asOf <= latest!.asOf).toBe(true);
  });

  test("has no size twice: same day, definition and value", () => {
    const keys = sizes
      .filter(({ basis }) => basis !== "carried-forward")
      .map(({ asOf, definition }) => `${asOf} ${definition}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test("says of every figure where it is from", () => {
    const silent = [...sizes, ...absorption].filter((entry) => entry.sources.length === 0);
    expect(silent).toEqual([]);
  });

  test("marks exactly one yearly inflow as the record, where any is known", () => {
    expect(absorption.filter(({ record }) => record)).toHaveLength(absorption.length > 0 ? 1 : 0);
  });

  test("marks the largest inflow as the record; buyouts done are deals, not inflow", () => {
    const inflows = absorption.filter(({ label }) => !label.startsWith("Buyouts done"));
    const largest = Math.max(0, ...inflows.map(({ usdMillionsPerYear }) => usdMillionsPerYear));
    expect(recordAbsorption(destination)?.usdMillionsPerYear ?? 0).toBe(largest);
  });

  test("applies a value effect only where low, mid and high are known, in this order, with a source", () => {
    const { low, mid, high, applies } = impact;
    const complete = [low, mid, high].every((multiplier) => multiplier !== null);
    expect(!applies || (complete && !isWeak(impact.sources))).toBe(true);
    const known = [low, mid, high].filter((multiplier) => multiplier !== null);
    expect(known).toEqual([...known].sort((one, other) => one - other));
    expect(known.length === 0 || impact.sources.length > 0).toBe(true);
  });
});

describe("evidence on value", () => {
  test.each(destinations)("$id: each multiplier that applies has its voice, and there is one against", ({ impact }) => {
    const voices = impact.evidence.map(({ of }) => of);
    const wanted = impact.applies ? ["low", "mid", "high", "against"] : [];
    expect([...new Set(voices)]).toEqual(wanted);
  });

  test.each(destinations)("$id: names every source of the range, and known ones only", ({ impact }) => {
    const named = impact.evidence.flatMap((entry) => entry.sources);
    expect(named.filter((id) => !(id in sources))).toEqual([]);
    if (impact.applies) expect(impact.sources.filter((id) => !named.includes(id))).toEqual([]);
    const silent = impact.evidence.filter((entry) => entry.of !== "against" && entry.sources.length === 0);
    expect(silent).toEqual([]);
  });

  test("says no number that the notes do not say", () => {
    const numbers = (text: string) => text.match(/\d[\d.,]*%?/g)?.map((each) => each.replace(/[.,]$/, "")) ?? [];
    const notes = destinations.flatMap(({ impact }) => numbers(impact.note));
    const said = destinations.flatMap(({ impact }) => impact.evidence.flatMap(({ says }) => numbers(says)));
    expect(said.length).toBeGreaterThan(8);
    expect(said.filter((number) => !notes.includes(number))).toEqual([]);
  });
});

test("records on grade C alone are the two that the page shows as weak", () => {
  const weak = destinations.filter((destination) => {
    const record = recordAbsorption(destination);
    return record !== null && isWeak(record.sources);
  });
  expect(weak.map(({ id }) => id)).toEqual(["gold", "hedge-funds"]);
});

test("the sizes of the story are those of the contract", () => {
  const sizes = destinations.map((destination) => {
    const size = sizeAt(destination, "story")!;
    return [destination.id, size.asOf, size.usdMillions];
  });
  expect(sizes.slice(0, 9)).toEqual([
    ["bitcoin", "2025-03-31", 1_637_305],
    ["other-crypto", "2025-03-31", 1_133_748],
    ["gold", "2025-03-31", 20_825_930],
    ["private-equity", "2024-06-30", 4_700_000],
    ["private-credit", "2024-06-30", 2_000_000],
    ["real-estate", "2022-12-31", 5_300_000],
    ["infrastructure", "2024-12-31", 1_585_000],
    ["hedge-funds", "2025-03-31", 4_527_300],
    ["commodities", "2024-09-20", 1_370_000],
  ]);
});

describe("derived sizes follow from their formula", () => {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const coins = (day: string) => 19_687_500 + 450 * days("2024-04-20", day);
  const OUNCES_PER_TONNE = 32_150.7466;
  const tonnesInMarch2025 = 212_582 + (219_891 - 212_582) * (15 / 24);
  const worked: readonly [string, string, number][] = [
    ["bitcoin", "2025-03-31", 82_514 * coins("2025-03-31")],
    ["bitcoin", "2025-07-31", 115_709 * coins("2025-07-31")],
    ["bitcoin", "2025-12-31", 87_472 * coins("2025-12-31")],
    ["bitcoin", "2026-07-31", 62_787 * coins("2026-07-31")],
    ["other-crypto", "2025-03-31", 2.772e12 * (1 - 0.591)],
    ["gold", "2025-03-31", tonnesInMarch2025 * OUNCES_PER_TONNE * 2983],
    ["gold", "2026-06-30", 219_891 * OUNCES_PER_TONNE * 4228],
    ["infrastructure", "2024-12-31", 348.6e9 / 0.22],
    ["hedge-funds", "2025-03-31", 4.74e12 - 212.7e9],
  ];
  test.each(worked)("%s on %s", (id, day, dollars) => {
    const size = sizeAt(destinations.find((destination) => destination.id === id)!, day)!;
    expect(size.asOf).toBe(day);
    // Some are rounded to the nearest billion.
    expect(Math.abs(size.usdMillions / (dollars / 1e6) - 1)).toBeLessThan(0.0005);
  });
});
