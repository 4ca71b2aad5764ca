import { expect, test } from "vitest";
import { DEFAULT_CHOICES, writeModel } from "../../src/domain/modelChoices";
import { modelViewOf } from "../../src/domain/modelViewOf";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { modelCsv } from "../../src/export/modelCsv";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";

const choices = { ...DEFAULT_CHOICES, stress: 40 };
const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, model: writeModel(choices) });
const view = modelViewOf(atlas, outcome, assumptions, choices);
const lines = modelCsv(atlas, view, "https://example.org/outcome/?v=1").split("\n");
const rows = lines.filter((line) => !line.startsWith("#") && line !== "");

test("the file begins with what it is of: base, release, choices, link, sources, not advice", () => {
  const comments = lines.filter((line) => line.startsWith("#")).join("\n");
  for (const text of [
    "401(k)",
    "2025",
    "stress=40",
    "https://example.org/outcome/?v=1",
    "Sources:",
    "Not advice",
  ])
    expect(comments).toContain(text);
});

test("check 4: each figure has its range and says how it came about, unrounded, before and after", () => {
  expect(rows[0]).toBe("figure,side,what,basis,unit,low,value,high");
  const fee = rows.find((line) => line.startsWith("mix-fee,after"))!.split(",");
  expect(fee.slice(-4, -3)).toEqual(["bp"]);
  expect(fee.slice(-3).map(Number)).toEqual(
    (["low", "used", "high"] as const).map((end) => 100 * view.model.fees.after.pct[end]),
  );
  expect(fee).toContain("estimated");
  expect(rows.slice(1).every((line) => /,(derived|estimated|published|choice),/.test(line))).toBe(true);
  expect(rows.filter((line) => line.startsWith("sellable-"))).toHaveLength(10);
});
