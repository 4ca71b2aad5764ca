import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PLAN_TYPES } from "../../src/domain/history";

const LEAST = 3; // WCAG contrast of parts of a picture
const PAPER = { light: "#faf8f3", dark: "#121417" };
const css = readFileSync(new URL("../../src/app/history.css", import.meta.url), "utf8");

/** Relative luminance of WCAG 2, from 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((from) => {
    const part = parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

/** The colours of all types in each of the three blocks of the file: light, dark by choice, dark by the system. */
const blocks = [0, 1, 2].map((nth) =>
  PLAN_TYPES.map((type) => [...css.matchAll(new RegExp(`--plan-${type}: (#\\w{6})`, "g"))][nth]![1]!),
);

describe.each([
  ["light", blocks[0]!],
  ["dark", blocks[1]!],
] as const)("types of plan in %s", (theme, colors) => {
  test("stand out from their neighbours in the stack", () => {
    const ratios = colors.slice(1).map((color, index) => contrast(color, colors[index]!));
    expect(Math.min(...ratios)).toBeGreaterThan(LEAST);
  });

  test("end the stack with one that stands out from the paper", () => {
    expect(contrast(colors.at(-1)!, PAPER[theme])).toBeGreaterThan(LEAST);
  });
});

test("dark is the same by choice and by the system", () => {
  expect(blocks[2]).toEqual(blocks[1]);
});
