import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { bySize, scaleItems } from "../../src/domain/scaleItems";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { csvFile } from "../../src/export/csvFile";
import { scaleFacts } from "../../src/export/scaleFacts";
import { scaleTable } from "../../src/export/scaleTable";
import { atlas } from "../support/atlas";

const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);

function scaleCsv(shown: typeof outcome): string {
  const items = bySize(scaleItems(atlas, shown).items);
  const facts = scaleFacts(atlas, shown, items, "https://example.org/market/?v=1");
  return csvFile(facts, scaleTable(items, shown));
}

const file = scaleCsv(outcome);
const lines = file.split("\n");
const comments = lines.filter((line) => line.startsWith("#"));

test("the file begins with title, release, sizes, scenario, link, sources and that it is no advice", () => {
  expect(comments).toHaveLength(7);
  const said = comments.join("\n");
  for (const text of [
    "sizes compared",
    "Q1 2025",
    "story",
    "435",
    "https://example.org/market/?v=1",
    "SIFMA",
  ])
    expect(said).toContain(text);
  expect(comments.at(-1)).toContain("Not advice");
});

test("one row an item, largest first, plain unrounded numbers, lines end with LF", () => {
  expect(file).not.toContain("\r");
  expect(file.endsWith("\n")).toBe(true);
  const [header, ...rows] = lines.slice(comments.length, -1);
  expect(header).toBe(
    "id,label,kind,size_usd_millions,low_usd_millions,high_usd_millions,as_of,basis,weak,what_is_counted,moved_there_usd_millions,share_of_market_pct,years_at_recorded_pace,recorded_pace,recorded_pace_weak",
  );
  const ids = bySize(scaleItems(atlas, outcome).items).map(({ id }) => id);
  expect(rows.map((row) => row.split(",")[0])).toEqual(ids);
  expect(rows.find((row) => row.startsWith("bitcoin,"))).toBe(
    `bitcoin,Bitcoin,destination,1637305,,,2025-03-31,derived,no,"market value, quarter-end",108750,${(100 * 108_750) / 1_637_305},${108_750 / 35_240},"US spot bitcoin ETFs, net inflow, 2024",no`,
  );
});

test("quotes and commas are escaped, ranges and weak marks are there", () => {
  expect(file).toContain('"Private markets, world, ""approximately"", early 2026 (day assumed)"');
  expect(file).toContain("20825930,20741000,20825930,2025-03-31,estimated,no,");
  const weak = outcomeOf(atlas, { ...DEFAULT_SCENARIO, release: "2026-q1" });
  expect(scaleCsv(weak)).toMatch(/^401k,.*,published,yes,/m);
});
