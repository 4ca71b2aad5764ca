import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { ScaleSection, type ScaleForm } from "../../src/pages/market/ScaleSection";
import { atlas } from "../support/atlas";

/** The scale view as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(form: ScaleForm): string {
  const nothing = () => undefined;
  return renderToStaticMarkup(
    <ScaleSection
      atlas={atlas}
      outcome={outcomeOf(atlas, DEFAULT_SCENARIO)}
      form={form}
      onForm={nothing}
      pair={["401k", "all-crypto"]}
      onPair={nothing}
      onMarket={nothing}
      onAsk={nothing}
    />,
  )
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<")
    .replace(/_R_[0-9a-zA-Z]+_/g, "id");
}

test.each(["squares", "bars"] as const)("the scale view as %s is as it was", async (form) => {
  await expect(picture(form)).toMatchFileSnapshot(`pictures/scale-${form}.html`);
});
