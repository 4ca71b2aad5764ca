import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { aboutTable } from "../../src/export/aboutTable";
import { assumptionsTable } from "../../src/export/assumptionsTable";
import { flowsTable } from "../../src/export/flowsTable";
import { marketsTable } from "../../src/export/marketsTable";
import { mixFacts } from "../../src/export/mixFacts";
import { mixTable } from "../../src/export/mixTable";
import { sourcesTable } from "../../src/export/sourcesTable";
import { xlsxFile } from "../../src/export/xlsxFile";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";
import { readSheets } from "../support/readFiles";

async function workbook(scenario: typeof DEFAULT_SCENARIO) {
  const outcome = outcomeOf(atlas, scenario);
  const facts = mixFacts(atlas, outcome, "https://example.org/?v=1");
  const blob = await xlsxFile([
    mixTable(outcome),
    marketsTable(outcome),
    flowsTable(atlas, outcome),
    assumptionsTable(atlas, outcome),
    sourcesTable(facts.sources),
    aboutTable(facts),
  ]);
  return readSheets(Buffer.from(await blob.arrayBuffer()));
}

test("mix, flows and markets of random scenarios, read by another library, are those of the oracle", async () => {
  const random = fc.asyncProperty(fittedScenario, async (scenario) => {
    const wanted = oracle(encodeLink(scenario) || "?", rawData);
    const sheets = await workbook(scenario);
    const mix = sheets.get("Mix")!.slice(1);
    expect(mix.map(([id, , , , ...numbers]) => [id, ...numbers])).toEqual(
      wanted.rows.map(({ id, before, after, shareBefore, shareAfter }) => [
        id,
        before,
        after,
        after - before,
        shareBefore / 10_000,
        shareAfter / 10_000,
      ]),
    );
    const flows = (sheets.get("Flows") ?? []).slice(1);
    expect(flows.map(([from, , to, , value]) => ({ from, to, value }))).toEqual(wanted.ribbons);
    const markets = sheets.get("Markets")!.slice(1);
    expect(markets.map(([id, , inflow]) => [id, inflow])).toEqual(
      wanted.reached.map(({ id }) => [id, wanted.inflow[id]]),
    );
  });
  await fc.assert(random, { numRuns: 15 });
});

test("the default scenario: numbers are numbers, estimates say so, sources and link are inside", async () => {
  const sheets = await workbook(DEFAULT_SCENARIO);
  expect([...sheets.keys()]).toEqual(["Mix", "Markets", "Flows", "Assumptions", "Sources", "About"]);
  expect(sheets.get("Mix")![1]).toEqual([
    "401k-equity-us-large",
    "401(k) stock funds: large US companies",
    "us-large-stocks",
    "estimated",
    2_110_680,
    2_005_146,
    -105_534,
    0.2426,
    0.2305,
  ]);
  expect(
    sheets
      .get("Markets")!
      .find(([id]) => id === "bitcoin")!
      .slice(2, 5),
  ).toEqual([108_750, 1_637_305, "2025-03-31"]);
  const assumed = sheets.get("Assumptions")!.map((cells) => cells.slice(0, 4).join(" | "));
  expect(assumed).toContain("Money of the base | 401(k) plans | 8700000 | US$ million");
  expect(assumed).toContain("Share of the base that moves | Private equity | 250 | basis points");
  const about = sheets.get("About")!.flat().join("\n");
  for (const text of ["8700000", "Q1 2025", "2025-q1", "https://example.org/?v=1", "Not advice"])
    expect(about).toContain(text);
  const cited = new Set(sheets.get("Sources")!.map(([id]) => id));
  for (const [, , , , , , , ids] of sheets.get("Assumptions")!.slice(1))
    for (const id of String(ids ?? "")
      .split(" ")
      .filter(Boolean))
      expect(atlas.sources.has(id), id).toBe(true);
  expect(cited.size).toBeGreaterThan(8);
});
