import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readingGrade } from "../../scripts/readingGrade.js";
import languages from "../../src/text/languages/languages.json";

const FOLDER = "src/text/languages";

type Catalogue = Readonly<Record<string, string>>;

const read = (path: string): Catalogue => JSON.parse(readFileSync(path, "utf8"));

/** All texts of a language but those of the help, in its catalogues and in its data. */
function textsOf(code: string): string {
  const folder = join(FOLDER, code);
  const own = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".json") && file !== "help.json",
  );
  const data = code === "en" ? readdirSync("data").filter((file) => file.endsWith(".json")) : [];
  return [...own.map((file) => join(folder, file)), ...data.map((file) => join("data", file))]
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
}

test.each(languages)("every term of the list in $name is one that the pages use", ({ code }) => {
  const texts = textsOf(code);
  const forms = Object.entries(read(join(FOLDER, code, "help.json"))).filter(([key]) =>
    key.endsWith("_forms"),
  );
  expect(forms.length).toBeGreaterThan(20);
  const unused = forms.filter(([, all]) => !all.split("|").some((form) => texts.includes(form)));
  expect(unused).toEqual([]);
});

test("help and the statement on accessibility ask for at most nine years of school", () => {
  for (const [part, keys] of [
    ["help", /_text$/],
    ["access", /^(deck|aim|can|tested|gap|report)(?!_form|_heading)/],
  ] as const) {
    const texts = Object.entries(read(join(FOLDER, "en", `${part}.json`))).filter(([key]) => keys.test(key));
    expect(texts.length).toBeGreaterThan(15);
    expect(
      readingGrade(texts.map(([, text]) => text.replace(/\{.*?\}/g, "it")).join(" ")),
      part,
    ).toBeLessThanOrEqual(9);
  }
});
