import fc from "fast-check";
import { expect, test } from "vitest";
import { termSplitter } from "../../src/pages/site/help/termSplitter";
import { terms } from "../../src/pages/site/help/terms";

const split = termSplitter(terms);

const written = (text: string) =>
  split(text).map((part) => (typeof part === "string" ? part : `[${part.term.id}: ${part.written}]`));

test("a text is split at the first use of each term and loses nothing", () => {
  const pieces = [...terms.flatMap(({ forms }) => forms), "In: ", " and ", ", ", "MIRAs", "swingset", "年"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      const found = split(text);
      expect(found.map((part) => (typeof part === "string" ? part : part.written)).join("")).toBe(text);
      const ids = found.flatMap((part) => (typeof part === "string" ? [] : [part.term.id]));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("the longer form counts, and a form inside a word does not", () => {
  expect(written("Out: IRAs, annuity reserves, IRAs and MIRAs.")).toEqual([
    "Out: ",
    "[ira: IRAs]",
    ", ",
    "[annuity: annuity reserves]",
    ", IRAs and MIRAs.",
  ]);
  expect(written("swingset")).toEqual(["swingset"]);
});

test("forms of languages that write no spaces are found between other signs", () => {
  const [first] = terms;
  const splitHan = termSplitter([{ ...first!, forms: ["基金"] }]);
  expect(
    splitHan("目标日期基金的份额").map((part) => (typeof part === "string" ? part : [part.written])),
  ).toEqual(["目标日期", ["基金"], "的份额"]);
});
