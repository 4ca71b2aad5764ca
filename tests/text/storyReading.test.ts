import { expect, test } from "vitest";
import sentences from "../../src/text/en.story.json";
import { readingGrade } from "../support/readingGrade";

const MOST = 9; // grade

test("the grade tells plain words from learned ones", () => {
  expect(readingGrade("The cat sat on the mat. It was fat.")).toBeLessThan(2);
  expect(
    readingGrade(
      "Fiduciary considerations notwithstanding, participants' discretionary allocations necessitate comprehensive institutional deliberation.",
    ),
  ).toBeGreaterThan(20);
  // 16 words in 2 sentences, 17 syllables: 0.39 x 8 + 11.8 x 17 / 16 - 15.59
  expect(
    readingGrade("We looked for events that changed a plan. Each one has a date and a source."),
  ).toBeCloseTo(0.0675, 3);
});

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
