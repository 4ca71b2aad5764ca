import { expect, test } from "vitest";
import { marketView } from "../../src/domain/marketView";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { csvFile } from "../../src/export/csvFile";
import { marketFacts } from "../../src/export/marketFacts";
import { marketTable } from "../../src/export/marketTable";
import { atlas } from "../support/atlas";

const view = marketView(atlas, {
  ...DEFAULT_SCENARIO,
  release: "2025-q3",
  color: "change",
  since: "2025-q1",
});
const nodes = [...view.releaseTree.tree.byId.values()];
const facts = marketFacts(atlas, view, nodes, "https://example.org/market/?v=1");
const lines = csvFile(facts, marketTable(view, nodes)).split("\n");

test("the file says release, link, sources and that it is no advice", () => {
  const comments = lines.filter((line) => line.startsWith("#")).join("\n");
  expect(comments).toContain("Q3 2025");
  expect(comments).toContain("against Q1 2025");
  expect(comments).toContain("https://example.org/market/?v=1");
  expect(comments).toContain("Investment Company Institute");
  expect(comments).toContain("Not advice");
});

test("a row for every part, groups included, with the printed total and the value compared with", () => {
  const rows = lines.filter((line) => line !== "" && !line.startsWith("#"));
  expect(rows[0]).toBe(
    "node,parent,label,class,basis,usd_millions,published_total_usd_millions,low_usd_millions,high_usd_millions,since_usd_millions",
  );
  expect(rows.slice(1).map((row) => row.split(",")[0])).toEqual(nodes.map(({ id }) => id));
  expect(rows[1]).toBe("us-retirement,,All US retirement assets,,derived,48064000,48100000,,,43548000");
});
