import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBillions } from "../../src/domain/parseBillions";
import { formatBillions } from "../../src/format/formatBillions";

test("reads what the field writes", () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (usdMillions) => {
      expect(parseBillions(formatBillions(usdMillions, "en"))).toEqual({ usdMillions });
    }),
  );
});

test.each([
  ["684.7", 684_700],
  ["684,7", 684_700],
  [" $1250.5 bn ", 1_250_500],
  ["0", 0],
  [".5", 500],
  ["609.101", 609_101],
  ["12 billion", 12_000],
  ["", null],
])("reads %j", (text, usdMillions) => {
  expect(parseBillions(text)).toEqual({ usdMillions });
});

test.each([
  ["-3", "negative"],
  ["abc", "not-a-number"],
  [".", "not-a-number"],
  ["1,250", "marks"],
  ["1,250.5", "marks"],
  ["1.2345", "marks"],
])("refuses %j", (text, refused) => {
  expect(parseBillions(text)).toEqual({ refused });
});
