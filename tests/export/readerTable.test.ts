import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { escapeMarkup } from "../../src/export/escapeMarkup";
import { htmlTable } from "../../src/export/htmlTable";
import { mixFacts } from "../../src/export/mixFacts";
import { mixTable } from "../../src/export/mixTable";
import { qrPath } from "../../src/export/qrPath";
import { svgPaint } from "../../src/export/svgPaint";
import { tsvTable } from "../../src/export/tsvTable";
import { atlas } from "../support/atlas";

const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
const facts = mixFacts(atlas, outcome, "https://example.org/?v=1&d=2025-q1");
const table = mixTable(outcome);

test("with tabs: a line a row, as many cells in each, plain numbers, estimates in words, what it is under it", () => {
  const [head, ...lines] = tsvTable(table, facts).split("\n");
  expect(head).toBe(
    "Asset\tBasis\tBefore, US$ million\tAfter, US$ million\tChange, US$ million\tShare before\tShare after",
  );
  expect(lines[0]).toBe(
    "401(k) stock funds: large US companies\testimate\t2110680\t2005146\t-105534\t24.26%\t23.05%",
  );
  const rows = lines.slice(0, outcome.rows.length);
  expect(new Set(rows.map((line) => line.split("\t").length))).toEqual(new Set([7]));
  for (const text of ["Q1 2025", "https://example.org/?v=1&d=2025-q1", "Not advice"])
    expect(lines.slice(rows.length).join("\n")).toContain(text);
});

test("as HTML: the same cells, signs escaped, the link can be followed", () => {
  const html = htmlTable(table, facts);
  const cells = [...html.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);
  const lines = tsvTable(table, facts)
    .split("\n")
    .slice(1, 1 + outcome.rows.length);
  expect(cells).toEqual(lines.flatMap((line) => line.split("\t")).map(escapeMarkup));
  expect(html).toContain('<a href="https://example.org/?v=1&amp;d=2025-q1">');
});

test("markup holds no sign that could end it, and loses no other", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = escapeMarkup(text);
      expect(escaped).not.toMatch(/[<>"]/);
      const back = escaped
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
      // oxlint-disable-next-line no-control-regex
      expect(back).toBe(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ""));
    }),
  );
});

test("computed colours become hex with their opacity apart", () => {
  expect(svgPaint("rgb(197, 67, 0)")).toEqual({ kind: "color", color: "#c54300", opacity: 1 });
  expect(svgPaint("rgba(20, 23, 26, 0.62)")).toEqual({ kind: "color", color: "#14171a", opacity: 0.62 });
  expect(svgPaint("color(srgb 1 0.5 0)")).toEqual({ kind: "color", color: "#ff8000", opacity: 1 });
  expect(svgPaint("rgba(0, 0, 0, 0)")).toEqual({ kind: "none" });
  expect(svgPaint('url("#hatch-gold")')).toEqual({ kind: "server", id: "hatch-gold" });
  expect(() => svgPaint("sky")).toThrow("sky");
});

test("a code has its three finders, and every link of 2,000 characters has a code", () => {
  const { size, path } = qrPath(`https://example.org/?${"a".repeat(1_980)}`);
  for (const [x, y] of [
    [2, 2],
    [size - 9, 2],
    [2, size - 9],
  ])
    for (let step = 0; step < 7; step++) expect(path).toContain(`M${x! + step} ${y}h1v1h-1z`);
  expect(path).not.toContain(`M${size - 3} ${size - 1}h`);
});
