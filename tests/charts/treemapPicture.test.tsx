import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { mixTree } from "../../src/pages/redirect/mixTree";
import { TreemapPanel } from "../../src/pages/redirect/TreemapPanel";
import { treemapActions } from "../../src/pages/redirect/treemapActions";
import { atlas } from "../support/atlas";

/** A treemap as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(changes: Partial<Scenario>, show: "before" | "after"): string {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...changes });
  const actions = treemapActions(
    atlas,
    outcome,
    () => undefined,
    () => undefined,
  );
  const room = { width: 972, height: 457, textScale: 1 };
  const panel = { outcome, tree: mixTree(outcome), show, room, gauge: true, dragging: false, actions };
  return renderToStaticMarkup(<TreemapPanel {...panel} />)
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<")
    .replace(/_R_[0-9a-zA-Z]+_/g, "id");
}

test.each([
  ["default", {}, "after"],
  ["before", {}, "before"],
  ["allMoneyNamedSources", { base: ["us-retirement"], from: { "ira-brokerage": 10_000 } }, "after"],
] as const)("the picture %s is as it was", async (name, changes, show) => {
  await expect(picture(changes, show)).toMatchFileSnapshot(`pictures/treemap-${name}.html`);
});
