import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { measureText } from "../../src/charts/shared/measureText";
import { sweepLayout } from "../../src/charts/sweep/sweepLayout";
import { SweepPicture } from "../../src/charts/sweep/SweepPicture";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { sweepOf } from "../../src/domain/sweep";
import { sweepMultiples } from "../../src/pages/redirect/sweep/sweepMultiples";
import { atlas } from "../support/atlas";

/** The chart as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(changes: Partial<Scenario>, width: number): string {
  const sweep = sweepOf(atlas, { ...DEFAULT_SCENARIO, ...changes });
  const boxes = sweepLayout(sweepMultiples(atlas, sweep), width, measureText);
  return renderToStaticMarkup(<SweepPicture boxes={boxes} textScale={1} />)
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<");
}

test.each([
  ["total", {}, 972],
  ["bitcoinOnPhone", { sweep: "bitcoin", measures: ["market", "record"] }, 328],
] as const)("the picture %s is as it was", async (name, changes, width) => {
  await expect(picture(changes, width)).toMatchFileSnapshot(`pictures/sweep-${name}.html`);
});
