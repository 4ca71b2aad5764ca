import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Token } from "@messageformat/parser";
import { describe, expect, test } from "vitest";
import { dataTexts } from "../../scripts/builtLanguage.js";
import { textsOf } from "../../scripts/dataTexts.js";
import { languages } from "../../scripts/languages.js";
import { scaledNumbers } from "../support/scaledNumbers";

const FOLDER = "src/text/languages";
const WORDS = /[a-z]{3,} [a-z]{2,} [a-z]{2,}/; // three words in a row: a text of English, not a term or a name
const others = languages.slice(1);
const parts = readdirSync(join(FOLDER, "en")).filter((file) => file.endsWith(".json"));

function catalogue(code: string, part: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(FOLDER, code, part), "utf8"));
}

/** The arguments of a message, name by name, with how they are used. */
function argumentsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const token of tokens) {
    if ("arg" in token) found.add(token.arg);
    if ("cases" in token)
      for (const { tokens: inner } of token.cases) for (const name of argumentsOf(inner)) found.add(name);
  }
  return found;
}

/** The plural categories that a message leaves to `other`, of those that the language tells apart. */
function missingPlurals(tokens: readonly Token[], code: string): readonly string[] {
  // Millions in Romance languages have a form of their own that numbers below a million never take; Arabic texts name
  // only the forms that differ.
  const wanted = new Intl.PluralRules(code)
    .resolvedOptions()
    .pluralCategories.filter((name) => !(name === "many" && /^(es|fr|pt)/.test(code)) && code !== "ar");
  return tokens.flatMap((token) => {
    if (!("cases" in token)) return [];
    const have = new Set(token.cases.map(({ key }) => key));
    const own = token.type === "plural" ? wanted.filter((name) => !have.has(name)) : [];
    return [...own, ...token.cases.flatMap((branch) => missingPlurals(branch.tokens, code))];
  });
}

/** Numbers with a word of scale, by value. */
function amounts(text: string, code: string): readonly number[] {
  return scaledNumbers(text.replace(/\{[^{}]*\}/g, ""), code)
    .filter(({ written, value }) => value !== written)
    .map(({ value }) => value);
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** What the nodes of the market are called. */
function marketNames(field: "label" | "shortLabel"): readonly string[] {
  const text = readFileSync("data/market.json", "utf8");
  return [...text.matchAll(new RegExp(`"${field}": "([^"]+)"`, "g"))].map(([, name]) => name!);
}

const englishTexts = readdirSync("data")
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => textsOf(file, JSON.parse(readFileSync(join("data", file), "utf8"))));

test("pages are built in thirteen languages", () => {
  expect(languages.map(({ code }) => code)).toEqual(
    "en es fr id pt-BR pt-PT vi ru uk ar ja zh-Hans zh-Hant".split(" "),
  );
  expect(languages.map(({ folder }) => folder)).toEqual(
    languages.map(({ code }, place) => (place === 0 ? "" : `${code.toLowerCase()}/`)),
  );
});

describe.each(others.map(({ code }) => code))("%s", (code) => {
  test.each(parts)("%s says all that English says, with the same values", (part) => {
    const english = catalogue("en", part);
    const own = catalogue(code, part);
    expect(Object.keys(own)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(english)) {
      const tokens = parse(own[key]!);
      expect([...argumentsOf(tokens)].sort(), key).toEqual([...argumentsOf(parse(message))].sort());
      expect(missingPlurals(tokens, code), key).toEqual([]);
      if (WORDS.test(message)) expect(own[key], key).not.toBe(message);
      for (const amount of amounts(message, "en"))
        expect(
          amounts(own[key]!, code).some((said) => near(said, amount)),
          `${key}: ${own[key]}`,
        ).toBe(true);
    }
  });

  test("every text of the data is there, and none that is not in the data", () => {
    const own = dataTexts(code);
    expect(Object.keys(own).filter((text) => !englishTexts.includes(text))).toEqual([]);
    expect(englishTexts.filter((text) => !(text in own))).toEqual([]);
    expect(Object.entries(own).filter(([text, said]) => WORDS.test(text) && text === said)).toEqual([]);
  });

  test("every amount in the data's texts is the same by value", () => {
    const wrong = Object.entries(dataTexts(code)).filter(([text, said]) =>
      amounts(text, "en").some(
        (amount) => !scaledNumbers(said, code).some(({ value }) => near(value, amount)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("what bears two names in English bears two", () => {
    const own = dataTexts(code);
    for (const field of ["label", "shortLabel"] as const) {
      const told = new Map<string, string>();
      for (const text of new Set(marketNames(field))) {
        const said = own[text] ?? text;
        expect(told.get(said) ?? text, said).toBe(text);
        told.set(said, text);
      }
    }
  });
});
