import { Resvg } from "@resvg/resvg-js";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { cardFont } from "../../scripts/cardFont.js";
import { drawCard } from "../../scripts/drawCard.js";
import { languageOf, languages } from "../../scripts/languages.js";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { CARD } from "../../src/pages/site/card/cardLayout";
import type { CardParts } from "../../src/pages/site/card/CardParts";
import { dataIn, speak } from "../support/inLanguage";
import { wordsBox } from "../support/wordsBox";

const MARGIN = 28; // px around all texts
const usual = DEFAULT_SCENARIO;

// "ft" and "fi" are one sign in many fonts, and no longer two that another file could be asked for.
const MIXED: Readonly<Record<string, readonly string[]>> = {
  es: ["Nestshift: mercado, año y fiduciarios"],
  ru: ["Nestshift: рынок", "fi файл", "Nestshift — «Рост», 5"],
};

/** The cards of the pages in a language, each from its own words and data, and the means to draw them. */
async function cardsIn(code: string) {
  speak(code);
  const { atlasFromTexts } = await import("../../src/datasets/loadAtlas");
  const { pageCards } = await import("../../src/pages/site/card/pageCards");
  const { Card } = await import("../../src/pages/site/card/Card");
  const { plainText } = await import("../../src/text/parts");
  const text = (name: string) => dataIn(code, `${name}.json`);
  const atlas = atlasFromTexts({
    market: text("market"),
    destinations: text("destinations"),
    assetClasses: text("asset-classes"),
    presets: text("presets"),
    savers: text("savers"),
    sources: text("sources"),
  });
  const font = (await cardFont(languageOf(code)))!;
  const svgOf = (parts: CardParts) =>
    renderToStaticMarkup(<Card parts={parts} font={font.family} measure={font.measure} />);
  const cards = {
    redirect: pageCards.mix(atlas, usual),
    market: pageCards.market(atlas, usual),
    sources: pageCards.sources(atlas, usual),
    accessibility: pageCards.access(atlas, usual),
  };
  return { cards, font, svgOf, plainText };
}

test("all languages but those whose letters no font here has draw cards of their own", () => {
  const others = languages.filter(({ cards, folder }) => cards !== folder).map(({ code }) => code);
  expect(others).toEqual(["vi", "ar", "ja", "zh-Hans", "zh-Hant"]);
});

test("a language without a font of its own shows the cards of English", async () => {
  expect(await cardFont(languageOf("ja"))).toBeNull();
  expect(languageOf("ja").cards).toBe(languageOf("en").cards);
});

describe.each([
  ["es", "Al mover el 5", "de EE. UU."],
  ["ru", "Сдвиньте 5", "американских планов"],
])("in %s", (code, begins, names) => {
  test("a card is drawn from its own words, every sign in a font of its own, within its margins", async () => {
    const { cards, font, svgOf, plainText } = await cardsIn(code);
    const said = plainText(cards.redirect.headline).replace(/\s/g, " ");
    expect(said).toContain(begins);
    expect(said).toContain(names);
    for (const parts of Object.values(cards)) {
      const svg = svgOf(parts);
      const words = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner]) =>
        inner!.replace(/<[^>]*>/g, ""),
      );
      expect(words.join(" ")).toContain(plainText(parts.headline).split(" ").slice(0, 3).join(" "));
      // Each sign is in the files of the font; a picture of other words is another picture.
      for (const each of words)
        expect(font.measure(each.replace(/&[^;]+;/g, ""), 10, 400)).toBeGreaterThan(0);
      const png = drawCard(svg, font);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeGreaterThan(30_000);
      expect(png.length).toBeLessThan(300_000);
      const { left, right, bottom } = wordsBox(svg, font);
      expect(left).toBeGreaterThanOrEqual(MARGIN - 1);
      expect(right).toBeLessThanOrEqual(CARD.width - MARGIN + 1);
      expect(bottom).toBeLessThanOrEqual(CARD.height - 18);
    }
  });

  test("the measure is what the renderer draws, letters of two files and all", async () => {
    const { family, files, measure } = (await cardFont(languageOf(code)))!;
    for (const text of MIXED[code]!) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="60"><text x="10" y="40" font-size="20" font-family="${family}">${text}</text></svg>`;
      const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: files } }).getBBox()!;
      expect(drawn.width, text).toBeGreaterThan(0.9 * measure(text, 20, 400));
      expect(drawn.width, text).toBeLessThan(measure(text, 20, 400) + 1);
    }
  });
});
