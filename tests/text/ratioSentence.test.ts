import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { scaleItems } from "../../src/domain/scaleItems";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { plainText } from "../../src/text/parts";
import { ratioSentence, ratioSizes, ratioText } from "../../src/text/ratioSentence";
import { atlas } from "../support/atlas";

const { items } = scaleItems(atlas, outcomeOf(atlas, DEFAULT_SCENARIO));

function pair(one: string, other: string) {
  const [first, second] = [one, other].map((id) => items.find((item) => item.id === id)!);
  return {
    sentence: plainText(ratioSentence(first!, second!, atlas)),
    sizes: plainText(ratioSizes(first!, second!)),
  };
}

test("one date is said once, two are said both", () => {
  expect(pair("401k", "all-crypto")).toEqual({
    sentence: "America’s 401(k)s are about 3.1 times the size of all crypto, 31 March 2025.",
    sizes: "$8.7 trillion beside about $2.77 trillion.",
  });
  expect(pair("401k", "private-equity").sentence).toBe(
    "America’s 401(k)s (31 March 2025) are 1.9 times the size of all private equity funds (30 June 2024).",
  );
});

test("below one it is per cent, and the verb agrees", () => {
  expect(pair("gold", "world-equities").sentence).toBe(
    "All gold (31 March 2025) is about 16% the size of all the world’s listed companies (31 December 2024).",
  );
});

test("one decimal below ten, none above", () => {
  expect([9.94, 9.96, 1, 0.994, 0.042, 368.3].map(ratioText)).toEqual([
    "9.9 times",
    "10 times",
    "1.0 times",
    "99%",
    "4.2%",
    "368 times",
  ]);
});

test("no sentence has a hole", () => {
  for (const first of items)
    for (const second of items) {
      const said = plainText(ratioSentence(first, second, atlas));
      expect(said).toMatch(/ (is|are) (about )?[\d.,]+(%| times) the size of /);
      expect(said).not.toMatch(/undefined|NaN|\uE000/);
    }
});
