import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatDollars,
  formatMoneyLong,
  formatMoneyShort,
  formatMoneySpoken,
  formatTrillions,
} from "../../src/format/money";

test.each([
  [435_000, "$435 billion", "$435bn", "435 billion"],
  [108_750, "$109 billion", "$109bn", "109 billion"],
  [217_500, "$218 billion", "$218bn", "218 billion"],
  [8_265_000, "$8.27 trillion", "$8.27tn", "8.27 trillion"],
  [8_700_000, "$8.7 trillion", "$8.7tn", "8.7 trillion"],
  [7_163, "$7.16 billion", "$7.16bn", "7.16 billion"],
  [999_600, "$1 trillion", "$1tn", "1 trillion"],
  [5, "$5 million", "$5m", "5 million"],
])("%i million dollars are written %s, %s and said %s", (millions, long, short, spoken) => {
  expect(formatMoneyLong(millions, "en")).toBe(long);
  expect(formatMoneyShort(millions, "en")).toBe(short);
  expect(formatMoneySpoken(millions, "en")).toBe(spoken);
});

test("what is written is the amount within three significant digits", () => {
  const scale: Record<string, number> = { million: 1, billion: 1_000, trillion: 1_000_000 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90_000_000 }), (millions) => {
      const [, digits, word] = /^\$([\d.]+) (\w+)$/.exec(formatMoneyLong(millions, "en"))!;
      expect(digits!.replace(".", "").replace(/^0+/, "").length).toBeLessThanOrEqual(3);
      expect(Math.abs(Number(digits) * scale[word!]! - millions) / millions).toBeLessThanOrEqual(0.005);
    }),
  );
});

test("dollars for one person have three significant digits", () => {
  expect(formatDollars(5329.18, "en")).toBe("$5,330");
});

test("the numbers of an axis are trillions without a unit", () => {
  expect([0, 10_000_000, 2_500_000].map((millions) => formatTrillions(millions, "en"))).toEqual([
    "0",
    "10",
    "2.5",
  ]);
});
