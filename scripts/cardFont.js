// The fonts of the cards as files that their renderer reads, and how wide texts are in them: the same on every machine.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import decompress from "wawoff2/decompress.js";
import { languageOf } from "./languages.js";

const MADE = new URL("../node_modules/.cards/", import.meta.url);
const UNICODE = 3; // the platform of the table of signs

/** A text in signs that the fonts have: none of them has the narrow space that stays on its line. */
export function inSigns(text) {
  return text.replaceAll("\u202f", "\u00a0");
}

/** The files of a font from its package, one for each set of signs. */
function packaged(name, sets) {
  return sets.map((set) => `../node_modules/@fontsource/${name}/files/${name}-${set}-400-normal.woff2`);
}

// `family`: as the files name themselves.
const SITE = {
  family: "Newsreader 16pt",
  packed: ["../src/pages/site/fonts/newsreader-latin-opsz44.woff2"],
};
const LATIN = {
  family: "Newsreader 16pt 16pt",
  packed: packaged("newsreader", ["latin", "latin-ext"]),
};
const CYRILLIC = {
  family: "Source Serif 4",
  packed: packaged("source-serif-4", ["latin", "latin-ext", "cyrillic", "cyrillic-ext"]),
};

/** The font of a language's cards; null where it shows those of English: none here has its letters. */
function fontOf({ code, folder, cards }) {
  if (cards !== folder) return null;
  if (folder === "") return SITE;
  return /^(ru|uk)$/.test(code) ? CYRILLIC : LATIN;
}

/** Tables of a font, by name (OpenType, "Organization of an OpenType Font"). */
function tablesOf(font) {
  const found = {};
  for (let at = 12, left = font.readUInt16BE(4); left > 0; left--, at += 16)
    found[font.toString("latin1", at, at + 4)] = font.subarray(font.readUInt32BE(at + 8));
  return found;
}

/** Takes the ligatures out of a font of several files: the renderer finds no other file for a text in which signs join. */
function withoutLigatures(font) {
  for (let at = 12, left = font.readUInt16BE(4); left > 0; left--, at += 16)
    if (font.toString("latin1", at, at + 4) === "GSUB") font.write("GSUA", at, "latin1"); // a name that nobody knows
  return font;
}

/** The glyph of each sign (OpenType, "cmap", format 4). */
function glyphsOf(cmap) {
  let table = null;
  for (let at = 4, left = cmap.readUInt16BE(2); left > 0; left--, at += 8) {
    const sub = cmap.subarray(cmap.readUInt32BE(at + 4));
    if (cmap.readUInt16BE(at) === UNICODE && sub.readUInt16BE(0) === 4) table = sub;
  }
  const doubled = table.readUInt16BE(6);
  const glyphs = new Map();
  for (let at = 0; at < doubled; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + doubled + at);
    const delta = table.readUInt16BE(16 + 2 * doubled + at);
    const place = 16 + 3 * doubled + at;
    const offset = table.readUInt16BE(place);
    for (let sign = start; sign <= end && sign !== 0xffff; sign++) {
      const named = offset === 0 ? sign : table.readUInt16BE(place + offset + 2 * (sign - start));
      const glyph = named === 0 ? 0 : (named + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(String.fromCharCode(sign), glyph);
    }
  }
  return glyphs;
}

/** How wide a text is at a size in pixels, without kerning. Throws on a sign that none of the fonts has. */
function measureIn(fonts) {
  const widths = new Map();
  for (const font of fonts) {
    const { cmap, head, hhea, hmtx } = tablesOf(font);
    const unitsPerEm = head.readUInt16BE(18);
    const last = hhea.readUInt16BE(34) - 1;
    for (const [sign, glyph] of glyphsOf(cmap))
      if (!widths.has(sign)) widths.set(sign, hmtx.readUInt16BE(4 * Math.min(glyph, last)) / unitsPerEm);
  }
  return (text, size) => {
    let width = 0;
    for (const sign of inSigns(text)) {
      const own = widths.get(sign);
      if (own === undefined) throw new Error(`The font of the cards has no sign for ${sign}: ${text}`);
      width += own;
    }
    return width * size;
  };
}

/** Unpacks the font of a language's cards. Returns its files, its family and its measure; null where it has none. */
export async function cardFont(language = languageOf()) {
  const font = fontOf(language);
  if (!font) return null;
  const files = [];
  const fonts = [];
  for (const [place, file] of font.packed.entries()) {
    const whole = Buffer.from(await decompress(readFileSync(new URL(file, import.meta.url))));
    const bytes = font.packed.length > 1 ? withoutLigatures(whole) : whole;
    // A folder for each language: several are built at a time.
    const made = fileURLToPath(new URL(`${language.code}/${place}.ttf`, MADE));
    mkdirSync(dirname(made), { recursive: true });
    writeFileSync(made, bytes);
    files.push(made);
    fonts.push(bytes);
  }
  return { files, family: font.family, measure: measureIn(fonts) };
}
