import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowLayout, THINNEST, type EndBox } from "../../src/charts/flow/flowLayout";
import { flowColumns, flowNeighbour, ribbonsAt } from "../../src/charts/flow/flowNeighbour";
import { flowsOf } from "../../src/domain/flows";
import { outcomeOf } from "../../src/domain/outcome";
import { sourceEnds, targetEnds } from "../../src/pages/redirect/flow/flowLooks";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";

function measure(text: string, size: number): number {
  return text.length * size * 0.58;
}

const drawn = fc
  .tuple(fittedScenario, fc.integer({ min: 288, max: 1400 }), fc.constantFrom(1, 1.5, 2))
  .map(([scenario, width, textScale]) => {
    const outcome = outcomeOf(atlas, scenario);
    const flows = flowsOf(outcome, atlas.classes);
    const ends = { sources: sourceEnds(flows, outcome), targets: targetEnds(outcome) };
    return { outcome, flows, input: { ...ends, ribbons: flows.ribbons, width, textScale } };
  })
  .filter(({ outcome }) => outcome.moved > 0)
  .map((each) => ({ ...each, boxes: flowLayout(each.input, measure) }));

/** The corners of a strip's path: top left, top right, height. */
function corners(path: string) {
  const [x0, y0, , , , , x1, y1, height] = path.match(/-?\d+(\.\d+)?(e-?\d+)?/g)!.map(Number);
  return { x0: x0!, y0: y0!, x1: x1!, y1: y1!, height: height! };
}

function below(boxes: readonly EndBox[]) {
  return boxes.slice(1).map((box, index) => [boxes[index]!, box] as const);
}

describe("a flow of a random scenario", () => {
  test("has bars and ribbons exactly as high as their money, at one scale", () => {
    fc.assert(
      fc.property(drawn, ({ boxes, flows }) => {
        for (const { value, height } of [...boxes.sources, ...boxes.targets])
          expect(height).toBeCloseTo(value * boxes.scale, 6);
        const strips = boxes.ribbons.flatMap(({ to, strips: all }) =>
          all.map(({ from, path }) => ({ key: `${from}~${to}`, ...corners(path) })),
        );
        const heights = new Map(strips.map(({ key, height }) => [key, height]));
        expect(heights.size).toBe(flows.ribbons.length);
        for (const { from, to, value } of flows.ribbons)
          expect(heights.get(`${from}~${to}`)).toBeCloseTo(value * boxes.scale, 6);
      }),
    );
  });

  test("has ribbons that fill their ends from top to bottom, in order and side by side", () => {
    fc.assert(
      fc.property(drawn, ({ boxes, flows }) => {
        const strips = new Map(
          boxes.ribbons.flatMap(({ to, strips: all }) =>
            all.map(({ from, path }) => [`${from}~${to}`, corners(path)] as const),
          ),
        );
        for (const [ends, side, top] of [
          [boxes.sources, "from", "y0"],
          [boxes.targets, "to", "y1"],
        ] as const)
          for (const end of ends) {
            let y = end.y;
            for (const ribbon of flows.ribbons.filter((each) => each[side] === end.id)) {
              const strip = strips.get(`${ribbon.from}~${ribbon.to}`)!;
              expect(strip[top]).toBeCloseTo(y, 5);
              y += strip.height;
            }
            expect(y).toBeCloseTo(end.y + end.height, 5);
          }
      }),
    );
  });

  test("keeps the order it was given, and neither bars nor labels touch or leave the chart", () => {
    fc.assert(
      fc.property(drawn, ({ boxes, input }) => {
        expect(boxes.sources.map(({ id }) => id)).toEqual(input.sources.map(({ id }) => id));
        expect(boxes.targets.map(({ id }) => id)).toEqual(input.targets.map(({ id }) => id));
        for (const column of [boxes.sources, boxes.targets]) {
          for (const [above, under] of below(column)) {
            expect(above.y + above.height).toBeLessThan(under.y);
            expect(above.label.y + above.label.height).toBeLessThan(under.label.y);
          }
          for (const { y, height, label } of column) {
            expect(Math.min(y, label.y)).toBeGreaterThan(-1e-6);
            expect(Math.max(y + height, label.y + label.height)).toBeLessThan(boxes.height + 1e-6);
          }
        }
        for (const { label } of boxes.sources) expect(label.x - label.width).toBeGreaterThanOrEqual(0);
        for (const { label } of boxes.targets)
          expect(label.x + label.width).toBeLessThanOrEqual(boxes.width + 1e-6);
        const [source] = boxes.sources;
        expect(boxes.targets[0]!.x - source!.x - source!.width).toBeGreaterThan(40);
      }),
    );
  });

  test("joins exactly the thin ribbons of a destination that has several, and loses none", () => {
    fc.assert(
      fc.property(drawn, ({ boxes, flows }) => {
        for (const { from, to, joined, value, strips } of boxes.ribbons) {
          const members = flows.ribbons.filter((each) =>
            from === null
              ? each.to === to && joined.includes(each.from)
              : each.to === to && each.from === from,
          );
          expect(value).toBe(members.reduce((all, each) => all + each.value, 0));
          expect(strips).toHaveLength(members.length);
          const thin = flows.ribbons.filter((each) => each.to === to && each.value * boxes.scale < THINNEST);
          const isThin = members.some((each) => each.value * boxes.scale < THINNEST - 1e-6);
          expect(from === null || !isThin || thin.length === 1).toBe(true);
          if (from === null) expect(joined.length).toBeGreaterThan(1);
        }
        const all = boxes.ribbons.flatMap(({ from, to, joined }) =>
          (from === null ? joined : [from]).map((source) => `${source}~${to}`),
        );
        expect(all.sort()).toEqual(flows.ribbons.map(({ from, to }) => `${from}~${to}`).sort());
      }),
    );
  });

  test("can be walked by arrow keys from its first mark to every other", () => {
    fc.assert(
      fc.property(drawn, ({ boxes }) => {
        const marks = flowColumns(boxes).flat();
        const reached = new Set<string>();
        const waiting = [marks[0]!];
        while (waiting.length > 0) {
          const mark = waiting.pop()!;
          if (reached.has(mark)) continue;
          reached.add(mark);
          for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
            const next = flowNeighbour(boxes, mark, key, null);
            if (next !== null) waiting.push(next);
          }
        }
        expect([...reached].sort()).toEqual([...marks].sort());
        for (const ribbon of boxes.ribbons) expect(ribbonsAt(boxes, ribbon.id)).toEqual([ribbon.id]);
      }),
      { numRuns: 40 },
    );
  });
});

test("an arrow that leads back along a ribbon leads to the ribbon that the end was entered from", () => {
  const end = (id: string, value: number) => ({ id, value, words: { name: id, amount: "$1bn", more: null } });
  const boxes = flowLayout(
    {
      sources: [end("a", 50), end("b", 50)],
      targets: [end("x", 40), end("y", 60)],
      ribbons: [
        { from: "a", to: "x", value: 20 },
        { from: "a", to: "y", value: 30 },
        { from: "b", to: "x", value: 20 },
        { from: "b", to: "y", value: 30 },
      ],
      width: 900,
      textScale: 1,
    },
    measure,
  );
  expect(flowNeighbour(boxes, "b~y", "ArrowRight", null)).toBe("to y");
  expect(flowNeighbour(boxes, "to y", "ArrowLeft", null)).toBe("a~y");
  expect(flowNeighbour(boxes, "to y", "ArrowLeft", "b~y")).toBe("b~y");
  expect(flowNeighbour(boxes, "b~y", "ArrowLeft", null)).toBe("from b");
  expect(flowNeighbour(boxes, "from b", "ArrowLeft", null)).toBe(null);
  expect(flowNeighbour(boxes, "a~x", "End", null)).toBe("b~y");
});
