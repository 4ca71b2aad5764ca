import { expect, test } from "vitest";
import sentences from "../../src/text/languages/en/story.json";
import { readingGrade } from "../../scripts/readingGrade.js";

const MOST = 9; // grade

const plain = Object.entries(sentences).filter(([key]) => /^(method|limits)_/.test(key));

test("there are words about the method and its limits", () => {
  expect(plain.map(([key]) => key)).toContain("method_lines");
  expect(plain.map(([key]) => key)).toContain("limits_search");
});

test.each(plain)("%s can be read in grade 9", (_, text) => {
  expect(readingGrade(text)).toBeLessThanOrEqual(MOST);
});

test("all of it together can be read in grade 9", () => {
  expect(readingGrade(plain.map(([, text]) => `${text}.`).join(" "))).toBeLessThanOrEqual(MOST);
});
