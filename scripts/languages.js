// The languages that the site is built in: the first is that of its folder, each other has a folder of its own below it.
import { readFileSync } from "node:fs";

const ALL = JSON.parse(readFileSync("src/text/languages/languages.json", "utf8"));

// English with accents and two fifths longer: shows what is clipped, and what never went through the catalogues.
const PSEUDO = {
  code: "en-XA",
  name: "Pseudo",
  folder: "en-xa/",
  cards: "",
  locale: "en-XA",
  direction: "ltr",
};

/**
 * Every language: BCP 47 code, its name in itself, its folder, that of its cards (its own, or English's), the locale of its
 * numbers and dates, its direction.
 */
export const languages = ALL;

/** The language of a build; besides those of the site, `en-XA` for tests. Throws where there is no such language. */
export function languageOf(code = process.env.NESTSHIFT_LANGUAGE || "en") {
  const found = [...languages, PSEUDO].find((language) => language.code === code);
  if (!found)
    throw new Error(`NESTSHIFT_LANGUAGE is none of ${languages.map(({ code }) => code).join(", ")}`);
  return found;
}
