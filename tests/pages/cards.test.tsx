import { Resvg } from "@resvg/resvg-js";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { cardFont } from "../../scripts/cardFont.js";
import { drawCard, inLightColors } from "../../scripts/drawCard.js";
import { fitScenario } from "../../src/domain/fitScenario";
import { fieldsOfPage } from "../../src/domain/presetFields";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { Card } from "../../src/pages/site/card/Card";
import { CARD, cardLayout } from "../../src/pages/site/card/cardLayout";
import type { CardParts } from "../../src/pages/site/card/CardParts";
import { pageCards } from "../../src/pages/site/card/pageCards";
import { wrapParts } from "../../src/pages/site/card/wrapParts";
import { plainText } from "../../src/text/parts";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";
import { story } from "../support/story";
import { wordsBox } from "../support/wordsBox";

const font = (await cardFont())!;
const MARGIN = 28; // px around all texts
const usual = DEFAULT_SCENARIO;
const presets = [...atlas.presets.keys()].map((id): [string, CardParts] => {
  const { scenario } = fitScenario(fieldsOfPage(`/p/${id}/`, atlas)!, atlas);
  return [id, pageCards.mix(atlas, scenario)];
});
const cards: readonly [string, CardParts][] = [
  ["redirect", pageCards.mix(atlas, usual)],
  ["market", pageCards.market(atlas, usual)],
  ["outcome", pageCards.outcome(atlas, usual, assumptions)],
  ["story", pageCards.story(atlas, usual, story)],
  ["sources", pageCards.sources(atlas, usual)],
  ...presets,
];

function svgOf(parts: CardParts, measure = font.measure): string {
  return renderToStaticMarkup(<Card parts={parts} font={font.family} measure={measure} />);
}

test("no two cards have the same name, and every preset has one", () => {
  const names = cards.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(presets.length).toBeGreaterThan(10);
});

test.each(cards)(
  "check 34: the card of %s is a picture of 1200 x 630 that is small enough to be shown",
  (_, parts) => {
    const svg = svgOf(parts);
    expect(svg).not.toMatch(/NaN|undefined|<a |href|style sheet/);
    const png = drawCard(svg, font);
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join("")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
    expect(png.length).toBeGreaterThan(30_000);
  },
);

test.each(cards)("the words of the card of %s lie within its margins", (_, parts) => {
  const { left, top, right, bottom } = wordsBox(svgOf(parts), font);
  expect(left).toBeGreaterThanOrEqual(MARGIN - 1);
  expect(top).toBeGreaterThanOrEqual(20);
  expect(right).toBeLessThanOrEqual(CARD.width - MARGIN + 1);
  expect(bottom).toBeLessThanOrEqual(CARD.height - 18);
});

test.each(cards)(
  "the card of %s says headline, date or deck, sources and that it is no advice",
  (_, parts) => {
    const texts = [...svgOf(parts).matchAll(/<text[^>]*>(.*?)<\/text>/g)];
    const said = texts.map(([, inner]) => inner!.replace(/<[^>]*>/g, "")).join(" ");
    const text = said
      .replace(/&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    for (const part of [plainText(parts.headline), parts.key, parts.sources[0]!.publisher, parts.release])
      expect(text).toContain(part);
    expect(parts.key).toContain("Not advice.");
    expect(parts.decks.some((deck) => text.includes(deck))).toBe(true);
  },
);

test.each(cards.filter(([, { draw }]) => draw))("the chart of the card of %s has room", (_, parts) => {
  const { room, deck, foot } = cardLayout(parts, font.measure);
  expect(room.height).toBeGreaterThan(120);
  expect(room.y).toBeGreaterThan(deck.at(-1)!.y);
  expect(room.y + room.height).toBeLessThan(foot[0]!.y - foot[0]!.size);
});

test("a treemap on a card has a tile for every holding and a band for every destination", () => {
  const svg = svgOf(pageCards.mix(atlas, usual));
  expect(svg).toContain("Large US companies");
  for (const id of Object.keys(usual.to)) expect(svg).toContain(`fill="url(#hatch-${id})"`);
  expect(inLightColors(svg)).not.toContain("var(");
});

test("the measure is what the renderer draws: never narrower, hardly wider", () => {
  const texts = [
    "Move 5% of America’s 401(k)s and $435 billion",
    "Investment Company Institute",
    "–$83.8bn",
    "WAVE To",
  ];
  for (const text of texts) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="60"><text x="10" y="40" font-size="20" font-family="${font.family}">${text}</text></svg>`;
    const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: font.files } }).getBBox()!;
    expect(drawn.width).toBeGreaterThan(0.85 * font.measure(text, 20, 400));
    expect(drawn.width).toBeLessThan(font.measure(text, 20, 400) + 1);
  }
  expect(() => font.measure("≈ 5", 20, 400)).toThrow("no sign for ≈");
});

test("long words take smaller letters and more lines, many publishers are counted", () => {
  const [first] = cards[0]![1].sources;
  const long: CardParts = {
    ...cards[0]![1],
    headline: [
      "Move ",
      { text: "5%", value: 500, unit: "bp", ref: { kind: "moved-share" } },
      " of what people in every state hold for the years after work in plans, accounts and annuities of all kinds, and about nine billion changes hands.",
    ],
    sources: Array.from({ length: 60 }, (_, at) => ({ ...first!, publisher: `Publisher ${at}` })),
  };
  const { headline, foot, room } = cardLayout(long, font.measure);
  expect(headline.length).toBe(3);
  expect(room.height).toBeGreaterThan(100);
  expect(foot.map(({ runs }) => runs[0]!.text).join(" ")).toMatch(
    /Publisher 0, .* and \d+ other publishers$/,
  );
  expect(foot.length).toBe(3);
  const { right, bottom } = wordsBox(svgOf(long), font);
  expect(right).toBeLessThanOrEqual(CARD.width - MARGIN + 1);
  expect(bottom).toBeLessThanOrEqual(CARD.height - 18);
  // With a measure that is wrong the same words do not fit: the box of words can tell.
  expect(
    wordsBox(
      svgOf(long, (text, size) => font.measure(text, size, 400) / 2),
      font,
    ).right,
  ).toBeGreaterThan(CARD.width);
});

test("lines keep every word and every number of a sentence", () => {
  const { headline } = cards[0]![1];
  for (const most of [120, 300, 2_000]) {
    const lines = wrapParts(headline, most, 30, font.measure);
    expect(lines.map((runs) => runs.map(({ text }) => text).join("")).join(" ")).toBe(plainText(headline));
    const figures = lines
      .flat()
      .filter(({ isFigure }) => isFigure)
      .map(({ text }) => text.trim());
    expect(figures.join(" ")).toBe(
      headline.flatMap((part) => (typeof part === "string" ? [] : part.text)).join(" "),
    );
  }
});
