import languages from "./languages/languages.json";
import { locale } from "./messages";

/** A language of the site: its code, its name in itself, its folder below that of the site. */
export type Language = (typeof languages)[number];

/** Every language of the site, as it is listed on its pages. */
export const siteLanguages: readonly Language[] = languages;

/** The language of the page. */
export const pageLanguage: Language =
  languages.find((language) => language.locale === locale) ?? languages[0]!;
