import { expect, test } from "vitest";
import { barsLayout } from "../../src/charts/bars/barsLayout";

test("all bars have one scale, and the longest fills the track", () => {
  const bars = barsLayout([
    { id: "a", before: 200, after: 100 },
    { id: "b", before: 0, after: 50 },
  ]);
  expect(bars).toEqual([
    { id: "a", before: 1, after: 0.5 },
    { id: "b", before: 0, after: 0.25 },
  ]);
});

test("no money gives no length, and no NaN", () => {
  expect(barsLayout([{ id: "a", before: 0, after: 0 }])).toEqual([{ id: "a", before: 0, after: 0 }]);
});
