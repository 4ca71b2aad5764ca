// The site's own font as a file that the renderer of the cards reads, and how wide its texts are: the same on every machine.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import decompress from "wawoff2/decompress.js";

const FONT = fileURLToPath(new URL("../src/pages/site/fonts/newsreader-latin-opsz44.woff2", import.meta.url));
const FILE = fileURLToPath(new URL("../node_modules/.cards/font.ttf", import.meta.url));
const FAMILY = "Newsreader 16pt"; // as the file names itself
const UNICODE = 3; // the platform of the table of signs

/** Tables of a font, by name (OpenType, "Organization of an OpenType Font"). */
function tablesOf(font) {
  const found = {};
  for (let at = 12, left = font.readUInt16BE(4); left > 0; left--, at += 16)
    found[font.toString("latin1", at, at + 4)] = font.subarray(font.readUInt32BE(at + 8));
  return found;
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

/** How wide a text is at a size in pixels, without kerning. Throws on a sign that the font does not have. */
function measureIn(font) {
  const { cmap, head, hhea, hmtx } = tablesOf(font);
  const glyphs = glyphsOf(cmap);
  const unitsPerEm = head.readUInt16BE(18);
  const last = hhea.readUInt16BE(34) - 1;
  return (text, size) => {
    let width = 0;
    for (const sign of text) {
      const glyph = glyphs.get(sign);
      if (glyph === undefined) throw new Error(`The font of the cards has no sign for ${sign}: ${text}`);
      width += hmtx.readUInt16BE(4 * Math.min(glyph, last));
    }
    return (width * size) / unitsPerEm;
  };
}

/** Unpacks the font. Returns its file, its family and its measure. */
export async function cardFont() {
  const font = Buffer.from(await decompress(readFileSync(FONT)));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, font);
  return { file: FILE, family: FAMILY, measure: measureIn(font) };
}
