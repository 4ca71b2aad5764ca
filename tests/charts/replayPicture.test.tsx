import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReplayPicture } from "../../src/charts/replay/ReplayPicture";
import { replayLayout } from "../../src/charts/replay/replayLayout";
import { measureText } from "../../src/charts/shared/measureText";
import { crisesOf, pricingPairs } from "../../src/domain/crisesOf";
import { CrisisBars, PairBars } from "../../src/pages/outcome/crises/CrisisBars";
import { replayPanels } from "../../src/pages/outcome/replay/replayPanels";
import { atlas } from "../support/atlas";
import { past } from "../support/pastReturns";
import { replayStudy } from "../support/replayStudy";

/** Markup as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function readable(markup: string): string {
  return markup
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<");
}

test.each([
  ["default", 972, {}],
  ["shortOnPhone", 328, { start: "2024-06" }],
] as const)("the picture of a replay is as it was: %s", async (name, width, choices) => {
  const { study } = replayStudy({}, choices);
  const boxes = replayLayout(replayPanels(study, width > 560), width, measureText);
  const markup = renderToStaticMarkup(<ReplayPicture boxes={boxes} textScale={1} />);
  await expect(readable(markup)).toMatchFileSnapshot(`pictures/replay-${name}.html`);
});

test("the picture of the crises is as it was", async () => {
  const { outcome, choices } = replayStudy();
  const crises = crisesOf(atlas, outcome, past, choices);
  const markup = renderToStaticMarkup(<CrisisBars crises={crises} onAsk={() => {}} />);
  await expect(readable(markup)).toMatchFileSnapshot("pictures/falls-crises.html");
});

test("the picture of market prices against appraisals is as it was", async () => {
  const { mix } = replayStudy().study.replay;
  const markup = renderToStaticMarkup(
    <PairBars atlas={atlas} pairs={pricingPairs(past)} mix={mix} onAsk={() => {}} />,
  );
  await expect(readable(markup)).toMatchFileSnapshot("pictures/falls-pairs.html");
});
