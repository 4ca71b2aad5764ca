import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readingGrade } from "../../scripts/readingGrade.js";

const text = JSON.parse(
  readFileSync(new URL("../../src/text/languages/en/sources.json", import.meta.url), "utf8"),
) as Readonly<Record<string, string>>;

function sentences(...starts: readonly string[]): string {
  const found = Object.entries(text).filter(([key]) => starts.some((start) => key.startsWith(start)));
  expect(found.length).toBeGreaterThan(4);
  return found.map(([, sentence]) => sentence).join(" ");
}

test("check 5: limits and method ask for at most nine years of school", () => {
  expect(readingGrade(sentences("limit_"))).toBeLessThanOrEqual(9);
  expect(readingGrade(sentences("method_"))).toBeLessThanOrEqual(9);
});

test("so do the words that open each part of the page", () => {
  const opening = Object.entries(text).filter(([key]) => /^(deck|headline|\w+_text)$/.test(key));
  expect(
    readingGrade(opening.map(([, sentence]) => sentence.replace(/\{.*\}/g, "it")).join(" ")),
  ).toBeLessThanOrEqual(9);
});

// 2 sentences, 9 words, 9 syllables: 0.39 x 4.5 + 11.8 x 1 - 15.59. Longer words cost more.
test("the grade is that of Flesch and Kincaid", () => {
  expect(readingGrade("The cat sat on the mat. It was fat.")).toBeCloseTo(-2.035, 3);
  expect(
    readingGrade("Institutional administrators anticipate considerable regulatory uncertainty."),
  ).toBeGreaterThan(20);
});
