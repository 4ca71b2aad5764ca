import { expect, test } from "vitest";
import { measureText } from "../../src/charts/shared/measureText";
import { timelineLayout, type TimelineBoxes } from "../../src/charts/timeline/timelineLayout";
import { timelineNeighbour } from "../../src/charts/timeline/timelineNeighbour";
import { LANES, type Lane } from "../../src/domain/story";
import { DEFAULT_STORY, shownEvents } from "../../src/domain/storyChoices";
import { fullWindow, type StoryWindow } from "../../src/domain/storyWindow";
import { timelineInput } from "../../src/pages/story/timelineInput";
import { lines, story } from "../support/story";

const full = fullWindow(story.events);
const WINDOWS: readonly StoryWindow[] = [
  full,
  { from: "2024-07", to: "2025-12" },
  { from: "2025-05", to: "2025-10" },
  { from: "2020-01", to: "2023-12" },
];
const WIDTHS = [288, 328, 704, 1376, 1488];
const CASES = WINDOWS.flatMap((window) =>
  WIDTHS.flatMap((width) => [1, 2].map((scale) => ({ window, width, scale }))),
);

function boxesOf(
  window: StoryWindow,
  width: number,
  scale = 1,
  lanes: readonly Lane[] = LANES,
): TimelineBoxes {
  const events = shownEvents(story, { ...DEFAULT_STORY, months: window, lanes });
  return timelineLayout(timelineInput(events, lines, { lanes }, window), width, measureText, scale);
}

function marksOf({ lanes }: TimelineBoxes) {
  return lanes.flatMap(({ marks }) => marks);
}

test.each(CASES)(
  "$window.from to $window.to at $width px, text x $scale: marks whole, in order, apart",
  (each) => {
    const boxes = boxesOf(each.window, each.width, each.scale);
    const marks = marksOf(boxes);
    expect(marks.map(({ id }) => id).sort()).toEqual(
      shownEvents(story, { ...DEFAULT_STORY, months: each.window })
        .map(({ id }) => id)
        .sort(),
    );
    for (const { x, y, radius } of marks) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(boxes.width);
      expect(y + radius).toBeLessThanOrEqual(boxes.height);
    }
    for (const lane of boxes.lanes) {
      const xs = lane.marks.map(({ x }) => x);
      expect(xs).toEqual([...xs].sort((one, other) => one - other));
      for (const [place, one] of lane.marks.entries())
        for (const other of lane.marks.slice(place + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
            one.radius + other.radius,
          );
    }
  },
);

test.each(CASES)(
  "$window.from to $window.to at $width px, text x $scale: no label meets another or leaves",
  (each) => {
    const boxes = boxesOf(each.window, each.width, each.scale);
    const height = 10 * each.scale;
    const labels = marksOf(boxes).flatMap(({ label }) =>
      label ? [{ left: label.anchor === "start" ? label.x : label.x - label.width, ...label }] : [],
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const [place, one] of labels.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.left + one.width).toBeLessThanOrEqual(boxes.width);
      for (const other of labels.slice(place + 1)) {
        const apart =
          one.left + one.width <= other.left ||
          other.left + other.width <= one.left ||
          Math.abs(one.y - other.y) >= height;
        expect(apart).toBe(true);
      }
    }
  },
);

test("at 1,376 px every turning point of the rules has its label", () => {
  const rules = boxesOf(full, 1_376).lanes[0]!.marks.filter(({ size }) => size === 3);
  expect(rules.length).toBe(7);
  expect(rules.filter(({ label }) => label === null).length).toBe(0);
});

test("years before 2025 are drawn tighter and a seam says where; on one side of it there is one scale", () => {
  const { seam, ticks } = boxesOf(full, 1_376);
  expect(seam).not.toBeNull();
  const xOf = (text: string) => ticks.find((tick) => tick.text === text)!.x;
  expect(xOf("2026") - xOf("2025")).toBeGreaterThan(3 * (xOf("2021") - xOf("2020")));
  expect(seam!.x + seam!.width).toBeCloseTo(xOf("2025"), 6);
  expect(boxesOf(WINDOWS[2]!, 1_376).seam).toBeNull();
  expect(boxesOf(WINDOWS[3]!, 1_376).seam).toBeNull();
});

test.each(CASES)(
  "$window.from to $window.to at $width px, text x $scale: arrows reach every event",
  (each) => {
    const boxes = boxesOf(each.window, each.width, each.scale);
    const ids = marksOf(boxes).map(({ id }) => id);
    const reached = new Set([ids[0]!]);
    for (const id of reached)
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        const next = timelineNeighbour(boxes, id, key);
        if (next !== null) reached.add(next);
      }
    expect([...reached].sort()).toEqual([...ids].sort());
  },
);

test("arrows go by place: along a lane, and to the nearest of the next lane that has any", () => {
  const boxes = boxesOf(full, 1_376);
  const [rules, congress] = boxes.lanes;
  const [first, second] = rules!.marks;
  expect(timelineNeighbour(boxes, first!.id, "ArrowRight")).toBe(second!.id);
  expect(timelineNeighbour(boxes, first!.id, "ArrowLeft")).toBeNull();
  expect(timelineNeighbour(boxes, first!.id, "ArrowUp")).toBeNull();
  expect(timelineNeighbour(boxes, second!.id, "Home")).toBe(first!.id);
  expect(timelineNeighbour(boxes, first!.id, "End")).toBe(rules!.marks.at(-1)!.id);
  const order = rules!.marks.find(({ id }) => id === "executive-order-14330-signed")!;
  const below = congress!.marks.reduce((best, next) =>
    Math.abs(next.x - order.x) < Math.abs(best.x - order.x) ? next : best,
  );
  expect(timelineNeighbour(boxes, order.id, "ArrowDown")).toBe(below.id);
  expect(timelineNeighbour(boxes, order.id, "x")).toBeNull();
});

test("an empty lane is passed over", () => {
  const window = { from: "2020-01", to: "2022-03" };
  const boxes = boxesOf(window, 704);
  expect(boxes.lanes.map(({ marks }) => marks.length)).toEqual([3, 0, 0, 0, 0, 0]);
  expect(timelineNeighbour(boxes, marksOf(boxes)[0]!.id, "ArrowDown")).toBeNull();
});

test("the lines lie in the strip, each level of a decade is a third of it apart or so, and nothing is joined that may not be", () => {
  const { strip } = boxesOf(full, 1_376);
  const { plot, yTicks, lines: drawn } = strip!;
  expect(yTicks.map(({ text }) => text)).toEqual(["0.5×", "1×", "2×", "5×", "10×", "20×"]);
  const yOf = (text: string) => yTicks.find((tick) => tick.text === text)!.y;
  expect(yOf("1×") - yOf("2×")).toBeCloseTo(yOf("5×") - yOf("10×"), 6);
  expect(yTicks.at(-1)!.y).toBeCloseTo(plot.y, 6);
  expect(drawn.map(({ path, dots }) => [path !== null, dots.length > 0])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [false, true],
  ]);
  for (const { dots } of drawn)
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(plot.x);
      expect(y).toBeGreaterThanOrEqual(plot.y);
      expect(y).toBeLessThanOrEqual(plot.y + plot.height);
    }
});

test("before any month of the lines there is no strip", () => {
  const events = shownEvents(story, { ...DEFAULT_STORY, months: { from: "2026-12", to: "2027-07" } });
  const input = timelineInput(events, lines, { lanes: LANES }, { from: "2026-12", to: "2027-07" });
  expect(timelineLayout(input, 704, measureText).strip).toBeNull();
});
