import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { routeOf } from "../../src/domain/targetDateRoute";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { RouteChart } from "../../src/pages/redirect/route/RouteChart";
import { ValuePanel } from "../../src/pages/redirect/value/ValuePanel";
import { atlas } from "../support/atlas";

/** A panel's chart as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(html: string, chart: RegExp): string {
  return chart
    .exec(html)![0]
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<")
    .replace(/_R_[0-9a-zA-Z]+_/g, "id");
}

test("the chain of a preset is as it was", async () => {
  const { to, from } = atlas.presets.get("blackrock-tdf-5pct")!;
  const scenario: Scenario = { ...DEFAULT_SCENARIO, to, from, preset: "blackrock-tdf-5pct", study: "route" };
  const html = renderToStaticMarkup(
    <RouteChart
      route={routeOf(atlas, scenario)!}
      outcome={outcomeOf(atlas, scenario)}
      onAsk={() => undefined}
    />,
  );
  await expect(picture(html, /<ol class="route-chain".*<\/ol>/)).toMatchFileSnapshot(
    "pictures/route-preset.html",
  );
});

test("the contested ranges are as they were", async () => {
  const scenario = { ...DEFAULT_SCENARIO, to: { bitcoin: 125, "other-crypto": 30, gold: 125 } };
  const html = renderToStaticMarkup(<ValuePanel atlas={atlas} outcome={outcomeOf(atlas, scenario)} />);
  await expect(picture(html, /<svg role="group".*?<\/svg>/)).toMatchFileSnapshot(
    "pictures/effect-twoMarkets.html",
  );
});
