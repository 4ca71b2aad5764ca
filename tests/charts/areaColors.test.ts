import { describe, expect, test } from "vitest";
import { PLAN_TYPES } from "../../src/domain/history";
import { channels, colorBlocks, contrast } from "../support/colors";

const LEAST = 3; // WCAG contrast of parts of a picture

describe.each(["light", "dark"])("types of plan in %s", (theme) => {
  const [named] = colorBlocks(`${theme}Colors.css`);
  const colors = PLAN_TYPES.map((type) => channels(named!.get(`plan-${type}`)!));

  test("stand out from their neighbours in the stack", () => {
    const ratios = colors.slice(1).map((color, index) => contrast(color, colors[index]!));
    expect(Math.min(...ratios)).toBeGreaterThan(LEAST);
  });

  test("end the stack with one that stands out from the paper", () => {
    expect(contrast(colors.at(-1)!, channels(named!.get("paper")!))).toBeGreaterThan(LEAST);
  });
});
