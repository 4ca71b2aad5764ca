import { Resvg } from "@resvg/resvg-js";
import type { CardFont } from "../../scripts/cardFont.js";
import { inSigns } from "../../scripts/cardFont.js";
import { inLightColors } from "../../scripts/drawCard.js";
import { CARD } from "../../src/pages/site/card/cardLayout";

/** The words of a card, as the renderer sets them: left, top, right and bottom of all, in pixels of the card. */
export function wordsBox(svg: string, { files }: CardFont) {
  const words = inSigns(inLightColors(svg))
    .replace(/<(rect|circle)[^>]*><\/\1>|<path[^>]*><\/path>|<pattern.*?<\/pattern>/g, "")
    .replace(/ width="\d+" height="\d+" viewBox/, ` width="${CARD.width}" height="${CARD.height}" viewBox`);
  const box = new Resvg(words, { font: { loadSystemFonts: false, fontFiles: files } }).getBBox()!;
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}
