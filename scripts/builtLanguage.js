// For vite: builds the site in one language. Its catalogues take the place of the English ones, and every text for readers
// in the data is that of the language.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withTexts } from "./dataTexts.js";
import { languageOf } from "./languages.js";
import { pseudoText } from "./pseudoText.js";

const CATALOGUE = /\/src\/text\/compiled\/en\/(\w+\.js)$/;
const WORDS = /\/src\/format\/scaleWords\.json$/;
const DATA = /^(.*\/data\/([\w-]+\.json))\?(url|sha256)$/;
const MADE = "node_modules/.languages";

/** The texts of `data/` in a language: English text to its translation. Each stands in the folder once. */
export function dataTexts(code) {
  const folder = `src/text/languages/${code}/data`;
  const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return Object.assign({}, ...files);
}

/** Writes a file of `data/` in a language where builds find it. Returns its path. */
function translatedFile(code, file) {
  const texts = code === "en-XA" ? {} : dataTexts(code);
  const say = code === "en-XA" ? pseudoText : (text) => texts[text] ?? text;
  const data = withTexts(file, JSON.parse(readFileSync(`data/${file}`, "utf8")), say);
  const made = join(MADE, code, file);
  mkdirSync(join(MADE, code), { recursive: true });
  writeFileSync(made, JSON.stringify(data));
  return made;
}

/** The plugin. In English it changes nothing but the list of number words. */
export function builtLanguage() {
  const { code, locale, direction } = languageOf();
  const made = new Map();
  let root = "";
  let isBuild = false;
  return {
    name: "built-language",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    resolveId(source, importer) {
      const found = code === "en" ? null : DATA.exec(source);
      if (!found) return null;
      if (!made.has(found[2])) made.set(found[2], join(root, translatedFile(code, found[2])));
      return this.resolve(`${made.get(found[2])}?${found[3]}`, importer, { skipSelf: true });
    },
    load(id) {
      const file = CATALOGUE.exec(id)?.[1];
      if (file && code !== "en") return readFileSync(join(root, "src/text/compiled", code, file), "utf8");
      return null;
    },
    transform(text, id) {
      if (!isBuild || !WORDS.test(id)) return null;
      // A build counts in its own language alone.
      const own = locale.split("-u-")[0];
      const words = JSON.parse(readFileSync(id, "utf8"));
      return { code: JSON.stringify({ [own]: words[own] ?? words.en }), map: null };
    },
    transformIndexHtml: (html) =>
      html.replace('<html lang="en">', `<html lang="${code}"${direction === "rtl" ? ' dir="rtl"' : ""}>`),
  };
}
