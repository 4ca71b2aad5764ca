import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { EMBED_VIEWS, embedOptions, embedQuery, type EmbedOptions } from "../../src/state/embedQuery";
import { THEMES } from "../../src/state/preferences";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";

const options = fc.record<EmbedOptions>({
  view: fc.constantFrom(...(Object.keys(EMBED_VIEWS) as EmbedOptions["view"][])),
  theme: fc.constantFrom(...THEMES),
  controls: fc.boolean(),
  isFixed: fc.boolean(),
  isStill: fc.boolean(),
});

test("what an embed is asked for is read as it was written, before any link", () => {
  const link = encodeLink({ ...DEFAULT_SCENARIO, to: { gold: 300 } }, "treemap");
  fc.assert(
    fc.property(options, (wish) => {
      const query = embedQuery(wish, link);
      expect(embedOptions(query)).toEqual(wish);
      expect(query.endsWith(`&${link.slice(1)}`)).toBe(true);
    }),
  );
  expect(embedQuery(embedOptions(""), "")).toBe("?view=mix");
});

test("of a repeated key the first counts, and what is not known gives way to the usual", () => {
  expect(embedOptions("?view=fees&view=risk&theme=dark")).toMatchObject({ view: "fees", theme: "dark" });
  expect(embedOptions("?view=__proto__&theme=pink&controls=1&height=0&static=2")).toEqual(embedOptions(""));
});

test("no key of an embed is a key of the link", () => {
  for (const key of ["view", "theme", "controls", "height", "static"])
    expect(decodeLink(`?${key}=1`).notes).toEqual([{ key, reason: "unknown-key" }]);
});
