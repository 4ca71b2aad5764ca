import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { csvFile } from "../../src/export/csvFile";
import { mixFacts } from "../../src/export/mixFacts";
import { mixTable } from "../../src/export/mixTable";
import { atlas } from "../support/atlas";

const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
const file = csvFile(mixFacts(atlas, outcome, "https://example.org/?v=1"), mixTable(outcome));
const lines = file.split("\n");

test("the file begins with title, base, release, link, sources and that it is no advice", () => {
  const comments = lines.filter((line) => line.startsWith("#"));
  expect(comments).toHaveLength(6);
  expect(comments.join("\n")).toMatch(/401\(k\) plans, 8,?700,?000/);
  expect(comments.join("\n")).toContain("Q1 2025");
  expect(comments.join("\n")).toContain("https://example.org/?v=1");
  expect(comments.join("\n")).toContain("Not advice");
});

test("header and rows are plain numbers in the order of the table, lines end with LF", () => {
  expect(file).not.toContain("\r");
  expect(file.endsWith("\n")).toBe(true);
  const [header, first] = lines.slice(6);
  expect(header).toBe(
    "node,label,class,basis,before_usd_millions,after_usd_millions,change_usd_millions,share_before_bp,share_after_bp",
  );
  expect(first).toBe(
    "401k-equity-us-large,401(k) stock funds: large US companies,us-large-stocks,estimated,2110680,2005146,-105534,2426,2305",
  );
  expect(lines.slice(7, -1)).toHaveLength(outcome.rows.length);
});

test("a label with a comma is quoted", () => {
  expect(file).toContain('"401(k) stock funds: mid-size, small and sector US companies"');
});
