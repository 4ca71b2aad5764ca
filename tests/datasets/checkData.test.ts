import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkData, isSpeltDate, type Finding } from "../../src/datasets/checkData";

const folder = new URL("../../data/", import.meta.url);
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);

function problems(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ what, problems: found }) => found.map((each) => `${what}: ${each}`));
}

/** The files with one text replaced in one of them; fails where the text is not there. */
function bent(name: string, from: string, to: string) {
  expect(texts[name]).toContain(from);
  return { ...texts, [name]: texts[name]!.replace(from, to) };
}

test("the data hold", () => {
  expect(problems(checkData(texts))).toEqual([]);
});

test.each([
  ["a shape", "market.json", '"usdMillions": 8700000', '"usdMillions": "8.7tn"', /market\.json.*usdMillions/],
  [
    "a sum",
    "market.json",
    '"usdMillions": 8700000',
    '"usdMillions": 8700001',
    /dc is 12248000, its parts are 12248001/,
  ],
  [
    "a source",
    "gaps.json",
    '"nasra-allocation"',
    '"nasra-allocations"',
    /names nasra-allocations, which is not/,
  ],
  ["an id", "presets.json", '"base": "401k"', '"base": "401-k"', /401-k/],
  [
    "a date",
    "sources.json",
    '"published": "2025-03-07"',
    '"published": "2025-13-07"',
    /published is spelt 2025-13-07/,
  ],
  [
    "a date in words",
    "sources.json",
    '"published": "2025-03-07"',
    '"published": "3/7/2025"',
    /is spelt 3\/7\/2025/,
  ],
])("%s that is wrong is named", (_, name, from, to, said) => {
  expect(problems(checkData(bent(name, from, to))).join("\n")).toMatch(said);
});

test("a file without a schema is named", () => {
  expect(problems(checkData({ ...texts, "new.json": "{}" }))).toEqual(["data/: new.json"]);
});

test.each([
  ["2025", true],
  ["2025-02", true],
  ["2024-02-29", true],
  ["2025-02-29", false],
  ["2025-2-1", false],
  ["25-02-01", false],
])("%s is spelt as a date: %s", (text, right) => {
  expect(isSpeltDate(text)).toBe(right);
});
