import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePercent } from "../../src/domain/parsePercent";
import { formatField } from "../../src/format/share";

test.each([
  ["12,5", 1250],
  ["12.5 %", 1250],
  [" 12 ", 1200],
  ["0.01", 1],
  ["250", 25_000],
  [".5", 50],
  ["1.2", 120],
])("%j is taken", (text, points) => {
  expect(parsePercent(text)).toEqual({ points });
});

test.each([
  ["abc", "not-a-number"],
  ["-3", "negative"],
  ["1,250.5", "two-marks"],
  ["1,250", "decimals"],
  ["", "empty"],
  ["1e5", "not-a-number"],
  ["12 %%", "not-a-number"],
  [".", "not-a-number"],
])("%j is refused: %s", (text, refused) => {
  expect(parsePercent(text)).toEqual({ refused });
});

test("what a field shows is read back as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      expect(parsePercent(`${formatField(points, "en")} %`)).toEqual({ points });
    }),
  );
});

test("any text is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parsePercent(text);
      expect("refused" in parsed || (Number.isSafeInteger(parsed.points) && parsed.points >= 0)).toBe(true);
    }),
  );
});
