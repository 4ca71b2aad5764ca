import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../scripts/languages.js";
import { formatMoneyLong, formatMoneyShort, formatMoneySpoken } from "../../src/format/money";
import { scaledNumbers } from "../support/scaledNumbers";

const STORY = 8_700_000; // millions: the total of the news that other languages told wrong by ten

// Out of dictionaries, not out of the program.
const TOLD: Readonly<Record<string, string>> = {
  en: "$8.7 trillion",
  es: "8,7 billones de dólares",
  fr: "8\u202f700 milliards de dollars",
  id: "8,7 triliun dolar AS",
  "pt-BR": "US$\u00a08,7 trilhões",
  "pt-PT": "8,7 biliões de dólares",
  vi: "8,7 nghìn tỷ đô la Mỹ",
  ru: "8,7 триллиона долларов",
  uk: "8,7 трильйона доларів",
  ar: "8.7 تريليون دولار",
  ja: "8.7兆ドル",
  "zh-Hans": "8.7万亿美元",
  "zh-Hant": "8.7兆美元",
};

test.each(languages.map(({ code, locale }) => [code, locale] as const))(
  "in %s the 8.7 trillion of the story are told in the right words",
  (code, locale) => {
    expect(formatMoneyLong(STORY, locale)).toBe(TOLD[code]);
  },
);

test.each(languages.map(({ code, locale }) => [code, locale] as const))(
  "in %s every amount that is written can be read back, within three significant digits",
  (code, locale) => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (exponent) => {
        const millions = Math.round(10 ** exponent);
        for (const write of [formatMoneyLong, formatMoneyShort, formatMoneySpoken]) {
          const said = scaledNumbers(write(millions, locale), code);
          expect(said).toHaveLength(1);
          expect(Math.abs(said[0]!.value / 1e6 - millions) / millions).toBeLessThanOrEqual(0.005);
        }
      }),
    );
  },
);

test("numbers of one, of few and of many take their own words", () => {
  const russian = [1_000, 3_000, 12_000, 1_500].map((millions) => formatMoneySpoken(millions, "ru"));
  expect(russian).toEqual(["1 миллиард", "3 миллиарда", "12 миллиардов", "1,5 миллиарда"]);
  const spanish = [1, 2, 1_000_000].map((millions) => formatMoneyLong(millions, "es"));
  expect(spanish).toEqual(["1 millón de dólares", "2 millones de dólares", "1 billón de dólares"]);
});
