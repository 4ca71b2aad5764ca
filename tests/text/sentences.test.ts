import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../scripts/languages.js";
import { sentences } from "../../src/text/sentences";

// The gap between sentences, then what stands for a colon, a semicolon, a comma and a comma between items.
const USUAL = [" ", ": ", "; ", ", ", ", "];
const OWN: Readonly<Record<string, readonly string[]>> = {
  fr: [" ", "\u00a0: ", "\u202f; ", ", ", ", "],
  ar: [" ", ": ", "؛ ", "، ", "، "],
  ja: ["", "：", "；", "、", "、"],
  "zh-Hans": ["", "：", "；", "，", "、"],
  "zh-Hant": ["", "：", "；", "，", "、"],
};
const codes = languages.map(({ code }) => code);

function catalogue(code: string, part: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`src/text/languages/${code}/${part}.json`, "utf8"));
}

test("sentences stand one after the other, and those that are empty leave no gap", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "One.", "Two."), { maxLength: 6 }), (all) => {
      expect(sentences(all).split(" ").filter(Boolean)).toEqual(all.filter(Boolean));
      expect(sentences(all)).not.toMatch(/^ | {2}| $/);
    }),
  );
});

describe.each(codes)("%s", (code) => {
  test("the marks between texts are those of the language", () => {
    const { gap } = catalogue(code, "main");
    const { colon, semicolon, comma, list_comma: listComma } = catalogue(code, "onDemand");
    expect([gap, colon, semicolon, comma, listComma]).toEqual(OWN[code] ?? USUAL);
  });
});
