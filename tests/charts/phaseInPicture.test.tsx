import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PhaseInPicture } from "../../src/charts/phaseIn/PhaseIn";
import { phaseInLayout } from "../../src/charts/phaseIn/phaseInLayout";
import { measureText } from "../../src/charts/shared/measureText";
import { YearlyFlow } from "../../src/charts/yearlyFlow/YearlyFlow";
import { yearlyFlowLayout } from "../../src/charts/yearlyFlow/yearlyFlowLayout";
import { outcomeOf } from "../../src/domain/outcome";
import { phaseStudy } from "../../src/domain/phaseStudy";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { phaseLayers } from "../../src/pages/redirect/years/phaseLayers";
import { atlas } from "../support/atlas";
import { payments } from "../support/payments";

const scenario = { ...DEFAULT_SCENARIO, to: { bitcoin: 300, gold: 125 }, years: 6, curve: "s" } as const;
const study = phaseStudy(atlas, outcomeOf(atlas, scenario), payments);

/** Markup as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function readable(markup: string): string {
  return markup
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<");
}

test.each([
  ["moved", 972],
  ["mix", 328],
] as const)("the picture of %s is as it was", async (view, width) => {
  const boxes = phaseInLayout(phaseLayers(study, view), width, measureText);
  const markup = renderToStaticMarkup(<PhaseInPicture boxes={boxes} textScale={1} />);
  await expect(readable(markup)).toMatchFileSnapshot(`pictures/phaseIn-${view}.html`);
});

test("the picture of yearly flows, with the first year above the record, is as it was", async () => {
  const { record, firstAbove } = study.destinations[0]!;
  const shown = study.years.slice(1);
  const boxes = yearlyFlowLayout(
    {
      years: shown.map(({ year }) => year),
      values: shown.map(({ flow }) => flow["bitcoin"]!),
      record: record!.usdMillionsPerYear,
      firstAbove,
      yearText: String,
    },
    240,
  );
  expect(firstAbove).toBe(2);
  const markup = renderToStaticMarkup(
    <YearlyFlow
      boxes={boxes}
      destination="bitcoin"
      fill="url(#hatch-bitcoin)"
      name="Bitcoin"
      textScale={1}
    />,
  );
  await expect(readable(markup)).toMatchFileSnapshot("pictures/yearlyFlow-bitcoin.html");
});
