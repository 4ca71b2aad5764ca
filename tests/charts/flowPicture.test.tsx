import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { FlowPanel } from "../../src/pages/redirect/flow/FlowPanel";
import { atlas } from "../support/atlas";

/** A flow chart as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(changes: Partial<Scenario>, width: number): string {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...changes });
  return renderToStaticMarkup(<FlowPanel atlas={atlas} outcome={outcome} width={width} textScale={1} />)
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<")
    .replace(/_R_[0-9a-zA-Z]+_/g, "id");
}

test.each([
  ["default", {}, 972],
  ["byClassOnPhone", { base: ["us-retirement"], flow: "class" }, 328],
] as const)("the flow %s is as it was", async (name, changes, width) => {
  await expect(picture(changes, width)).toMatchFileSnapshot(`pictures/flow-${name}.html`);
});

test("nothing moves: said in words, and nothing is drawn", () => {
  const words = picture({ to: {} }, 972);
  expect(words).toContain("Nothing moves, so there is no flow to draw.");
  expect(words).not.toContain("data-to");
  expect(words).not.toMatch(/NaN|\$0/);
});
