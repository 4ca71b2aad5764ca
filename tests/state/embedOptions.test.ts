import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import {
  EMBED_KEYS,
  EMBED_VIEWS,
  embedOptions,
  embedQuery,
  type EmbedOptions,
} from "../../src/state/embedOptions";
import { EMBED_THEMES } from "../../src/state/preferences";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";

const options = fc.record<EmbedOptions>({
  view: fc.constantFrom(...(Object.keys(EMBED_VIEWS) as EmbedOptions["view"][])),
  theme: fc.constantFrom(...EMBED_THEMES),
  controls: fc.boolean(),
  isFixed: fc.boolean(),
  isStill: fc.boolean(),
});

test("what an embed is asked for is read as it was written, before any link", () => {
  const link = encodeLink({ ...DEFAULT_SCENARIO, to: { gold: 300 } }, "treemap");
  fc.assert(
    fc.property(options, (wish) => {
      const query = embedQuery(wish, link);
      expect(embedOptions(query)).toEqual({ options: wish, notes: [] });
      expect(query.endsWith(`&${link.slice(1)}`)).toBe(true);
    }),
  );
  expect(embedQuery(embedOptions("").options, "")).toBe("?view=mix");
});

test("of a repeated key the first counts, and what is not known gives way to the usual and is said", () => {
  const { options } = embedOptions("?view=outcome-fees&view=mix&theme=dark");
  expect(options).toMatchObject({ view: "outcome-fees", theme: "dark" });
  const unknown = embedOptions("?view=__proto__&theme=pink&controls=1&height=0&static=2&to=gold.300");
  expect(unknown.options).toEqual(embedOptions("").options);
  expect(unknown.notes).toEqual(Object.keys(EMBED_KEYS).map((key) => ({ key, reason: "unknown-value" })));
});

test("a chart of another page than the first names its page", () => {
  for (const [view, page] of Object.entries(EMBED_VIEWS))
    expect(view.includes("-") ? `/${view.split("-")[0]}/` : "/").toBe(page);
});

test("no key of an embed is a key of the link", () => {
  for (const key of Object.keys(EMBED_KEYS))
    expect(decodeLink(`?${key}=1`).notes).toEqual([{ key, reason: "unknown-key" }]);
});
