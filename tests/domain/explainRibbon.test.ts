import fc from "fast-check";
import { expect, test } from "vitest";
import { explain } from "../../src/domain/explain";
import { flowsOf } from "../../src/domain/flows";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { explanationTitle, figureText, stepText } from "../../src/text/explanationText";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";

test("every ribbon of random scenarios is explained by its steps, with sources that are known", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      const { ribbons, sources } = flowsOf(outcome, atlas.classes);
      for (const { from, to, value } of ribbons.slice(0, 12)) {
        const found = explain(atlas, outcome, { kind: "ribbon", by: scenario.flow, from, to });
        const [draw, part, result] = found.steps;
        expect(found.value).toBe(value);
        expect(draw!.value).toBe(sources.find(({ id }) => id === from)!.draw);
        expect((draw!.value * part!.value) / 10_000).toBeCloseTo(value, 3);
        expect(result!.value).toBe(value);
        expect(found.sources.length).toBeGreaterThan(0);
        expect(found.sources.every((id) => atlas.sources.has(id))).toBe(true);
      }
    }),
  );
});

test("a ribbon names the sources of both ends", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const found = explain(atlas, outcome, { kind: "ribbon", by: "leaf", from: "401k-bonds", to: "gold" });
  const leaf = outcome.releaseTree.tree.byId.get("401k-bonds")!;
  const size = outcome.reached.find(({ destination }) => destination.id === "gold")!.size!;
  expect(found.value).toBe(6_959);
  expect(found.basis).toBe("estimated");
  expect(found.sources).toEqual([...new Set([...leaf.sources, ...size.sources])]);
  expect(figureText(found)).toBe("about $6.96 billion");
  expect(explanationTitle(found, outcome, atlas)).toBe("From 401(k) bond and other mutual funds to Gold");
  expect(found.steps.map(stepText)).toEqual([
    "Taken from 401(k) bond and other mutual funds",
    "Share of it that goes to Gold",
    "Goes from one to the other",
  ]);
});

test("a ribbon from a published figure is derived, and its amount is exact", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const found = explain(atlas, outcome, { kind: "ribbon", by: "leaf", from: "401k-hybrid", to: "gold" });
  expect(found.basis).toBe("derived");
  expect(figureText(found)).toBe("$17.5 billion");
});

test("a ribbon that is no longer there is nothing; a leaf that never was there is an error", () => {
  const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
  const ribbon = { kind: "ribbon", by: "leaf", from: "401k-bonds", to: "commodities" } as const;
  expect(explain(atlas, outcome, ribbon).value).toBe(0);
  expect(() => explain(atlas, outcome, { ...ribbon, from: "nowhere" })).toThrow("nowhere");
});
