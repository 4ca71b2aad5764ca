import fc from "fast-check";
import { expect, test } from "vitest";
import { citation, CITATION_STYLES } from "../../src/export/citation";

const cited = {
  title: "Move 5% of America’s 401(k)s and $435 billion changes hands.",
  release: { id: "2025-q1", label: "Q1 2025", asOf: "2025-03-31" },
  link: "https://example.org/?v=1&to=bitcoin.125~gold.125",
  accessed: "2026-11-29",
};

/** The fields of one BibTeX entry, braces balanced. Throws on anything else. */
function readBibtex(text: string): Readonly<Record<string, string>> {
  const [, inside] = /^@misc\{[\w-]+,\n([\s\S]+)\n\}\n$/.exec(text)!;
  const fields = inside!.split(/,\n(?= {2}\w+ = )/).map((line) => {
    const [, name, value] = /^ {2}(\w+) = \{([\s\S]*)\}$/.exec(line)!;
    let depth = 0;
    for (const sign of value!.replace(/\\./g, "")) {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      if (depth < 0) throw new Error(`Braces of ${name}`);
    }
    if (depth !== 0) throw new Error(`Braces of ${name}`);
    return [name!, value!];
  });
  return Object.fromEntries(fields);
}

test("a worked example in each style", () => {
  expect(citation("plain", cited)).toBe(
    "Nestshift, “Move 5% of America’s 401(k)s and $435 billion changes hands.” Interactive chart, data release Q1 2025 (31 March 2025), accessed 29 November 2026, https://example.org/?v=1&to=bitcoin.125~gold.125",
  );
  expect(citation("apa", cited)).toBe(
    "Nestshift. (n.d.). Move 5% of America’s 401(k)s and $435 billion changes hands [Interactive chart, data release Q1 2025]. Retrieved November 29, 2026, from https://example.org/?v=1&to=bitcoin.125~gold.125",
  );
  expect(citation("chicago", cited)).toBe(
    "Nestshift. “Move 5% of America’s 401(k)s and $435 billion changes hands.” Interactive chart. Data release Q1 2025. Accessed November 29, 2026. https://example.org/?v=1&to=bitcoin.125~gold.125.",
  );
  expect(readBibtex(citation("bibtex", cited))).toEqual({
    author: "{Nestshift}",
    title: "{Move 5\\% of America’s 401(k)s and \\$435 billion changes hands.}",
    howpublished: "Interactive chart, data release Q1 2025, 31 March 2025",
    url: cited.link,
    urldate: "2026-11-29",
    note: "Accessed 29 November 2026",
  });
  expect(citation("ris", cited).split("\r\n")).toEqual([
    "TY  - DATA",
    "AU  - Nestshift",
    "TI  - Move 5% of America’s 401(k)s and $435 billion changes hands.",
    "PB  - Nestshift",
    "ET  - Interactive chart, data release Q1 2025, 31 March 2025",
    `UR  - ${cited.link}`,
    "Y2  - 2026/11/29/",
    "N1  - Accessed 29 November 2026",
    "ER  - ",
    "",
  ]);
});

test("any title gives a BibTeX entry that parses, and every style names link, release and day", () => {
  const titles = fc.string({ unit: fc.constantFrom(..."abc {}\\~^%$&#_.".split("")), maxLength: 40 });
  fc.assert(
    fc.property(titles, (title) => {
      expect(readBibtex(citation("bibtex", { ...cited, title })).url).toBe(cited.link);
      for (const style of CITATION_STYLES) {
        const text = citation(style, { ...cited, title });
        expect(text).toContain(cited.link);
        expect(text).toContain("Q1 2025");
        expect(text).toMatch(/29 November 2026|November 29, 2026/);
      }
    }),
  );
});
