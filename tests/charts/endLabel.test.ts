import fc from "fast-check";
import { expect, test } from "vitest";
import { endLabel } from "../../src/charts/flow/endLabel";

function measure(text: string, size: number): number {
  return text.length * size * 0.5;
}
function textOf(label: ReturnType<typeof endLabel>): readonly string[] {
  return label.lines.map(({ parts }) => parts.map(({ text }) => text).join(""));
}
const WORDS = { name: "International companies", amount: "$26.2bn", more: null };

test("a label is never wider than it may be", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "W", "1", "-"), minLength: 1, maxLength: 20 });
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(name, fc.integer({ min: 60, max: 300 }), fc.boolean(), (text, most, isTarget) => {
      const { width, lines } = endLabel({ ...WORDS, name: text }, most, { size: 12, isTarget }, measure);
      expect(width).toBeLessThanOrEqual(most);
      expect(lines.length).toBeGreaterThan(0);
    }),
  );
});

test.each([
  [400, false, ["International companies\u2002$26.2bn"]],
  [150, false, ["International companies", "$26.2bn"]],
  [90, false, ["International", "companies", "$26.2bn"]],
  [60, false, ["Internati…", "companies", "$26.2bn"]],
  [400, true, ["International companies", "$26.2bn"]],
] as const)("in %i px the label is set in lines that fit", (most, isTarget, lines) => {
  expect(textOf(endLabel(WORDS, most, { size: 12, isTarget }, measure))).toEqual(lines);
});
