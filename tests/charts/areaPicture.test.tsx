import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AreaPicture } from "../../src/charts/area/AreaPicture";
import { areaLayout } from "../../src/charts/area/areaLayout";
import { measureText } from "../../src/charts/shared/measureText";
import type { HistoryMeasure } from "../../src/domain/history";
import { historyAreas } from "../../src/pages/market/historyAreas";
import { history } from "../support/history";

/** The chart as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(measure: HistoryMeasure, width: number): string {
  const release = { id: "2025-q1", label: "Q1 2025", asOf: "2025-03-31" };
  const boxes = areaLayout(historyAreas(history, measure, release), width, measureText);
  const unit = measure === "share" ? "bp" : "usdMillions";
  return renderToStaticMarkup(<AreaPicture boxes={boxes} unit={unit} textScale={1} />)
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<");
}

test.each([
  ["dollars", "usd", 1312],
  ["sharesOnPhone", "share", 328],
] as const)("the picture %s is as it was", async (name, measure, width) => {
  await expect(picture(measure, width)).toMatchFileSnapshot(`pictures/area-${name}.html`);
});
