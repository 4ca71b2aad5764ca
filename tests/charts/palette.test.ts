import { describe, expect, test } from "vitest";
import { apart, BLINDNESS, channels, colorBlocks, contrast } from "../support/colors";

const SEEN = 0.02; // Oklab, just noticeable
const TEXT = 7; // WCAG contrast of text, level AAA
const LINE = 3; // of lines

const [light] = colorBlocks("lightColors.css");
const [dark] = colorBlocks("darkColors.css");
const [contrasted] = colorBlocks("contrastColors.css");
const [nightly] = colorBlocks("contrastDarkColors.css");

type Colors = ReadonlyMap<string, string>;

function named(colors: Colors, pattern: RegExp): readonly string[] {
  return [...colors.keys()].filter((name) => pattern.test(name));
}

function between(colors: Colors, one: string, other: string): number {
  return contrast(channels(colors.get(one)!), channels(colors.get(other)!));
}

describe.each([
  ["light", light!],
  ["dark", dark!],
] as const)("the palette in %s", (_, colors) => {
  test.each(Object.entries(BLINDNESS))(
    "check 25: tells families and moved money apart with %s",
    (kind, sight) => {
      const families = named(colors, /^family-/);
      const moved = named(colors, /^moved-(?!.*-(hatch|text)$)/);
      const close = (names: readonly string[], others: readonly string[]) =>
        names.flatMap((one, place) =>
          (others === names ? others.slice(place + 1) : others)
            .map(
              (other) =>
                [one, other, apart(channels(colors.get(one)!), channels(colors.get(other)!), sight)] as const,
            )
            .filter(([, , distance]) => distance < SEEN),
        );
      expect(families.length + moved.length, kind).toBeGreaterThan(15);
      expect(close(families, families)).toEqual([]);
      expect(close(moved, families)).toEqual([]);
    },
  );

  test("keeps the text on a tile at 4.5", () => {
    for (const name of named(colors, /^class-/))
      expect(between(colors, "tile-text", name), name).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each([
  ["by day", contrasted!],
  ["by night", nightly!],
] as const)("high contrast %s", (_, colors) => {
  test("has text at 7 on every ground", () => {
    for (const ground of ["paper", "surface", "sunken", "accent-soft"])
      for (const ink of ["ink", "ink-2", "ink-3", "accent", "good", "warn", "bad", "focus"])
        expect(between(colors, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
    for (const name of named(colors, /^(class|family|change|gain)-/))
      expect(between(colors, "tile-text", name), name).toBeGreaterThanOrEqual(TEXT);
    for (const name of named(colors, /^moved-.*-text$/))
      expect(between(colors, name, name.replace(/-text$/, "")), name).toBeGreaterThanOrEqual(TEXT);
  });

  test("has lines, edges and hatches at 3", () => {
    for (const line of ["line", "line-strong", "control-edge", "tile-edge", "tile-line"])
      expect(between(colors, line, "paper"), line).toBeGreaterThanOrEqual(LINE);
    for (const name of named(colors, /-hatch$/))
      expect(between(colors, name, name.replace(/-hatch$/, "")), name).toBeGreaterThanOrEqual(LINE);
    for (const name of named(colors, /^(class|family)-/))
      expect(between(colors, "tile-line", name), name).toBeGreaterThanOrEqual(LINE);
  });

  test("names every colour that the light theme names", () => {
    expect([...light!.keys()].filter((name) => !colors.has(name))).toEqual([]);
  });
});
