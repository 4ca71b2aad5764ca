import fc from "fast-check";
import { expect, test } from "vitest";
import { monthNumber, monthOf } from "../../src/domain/monthNumber";
import {
  eventTime,
  fullWindow,
  LEAST_MONTHS,
  moveWindow,
  windowTimes,
  zoomWindow,
} from "../../src/domain/storyWindow";
import { story } from "../support/story";

const full = fullWindow(story.events);
const length = ({ from, to }: { from: string; to: string }) => monthNumber(to) - monthNumber(from) + 1;

test("the whole story is January 2020 to July 2027, and every event lies in it", () => {
  expect(full).toEqual({ from: "2020-01", to: "2027-07" });
  const [first, last] = windowTimes(full);
  expect([first, last]).toEqual([2020, 2027 + 7 / 12]);
  const times = story.events.map(eventTime);
  expect(Math.min(...times)).toBeGreaterThan(first);
  expect(Math.max(...times)).toBeLessThan(last);
});

test("a month alone stands in its middle", () => {
  expect(eventTime({ date: "2025-06" })).toBeCloseTo(2025 + 5.5 / 12, 1);
  expect(eventTime({ date: "2025-06" })).toBeGreaterThan(eventTime({ date: "2025-06-01" }));
  expect(eventTime({ date: "2025-06" })).toBeLessThan(eventTime({ date: "2025-06-30" }));
});

test("zooming and moving stay inside the whole story, and are never too short", () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({
        factor: fc.constantFrom(0.5, 2),
        centre: fc.double({ min: 2019, max: 2029, noNaN: true }),
      }),
      fc.constantFrom(1 as const, -1 as const),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(steps, (moves) => {
      let window = full;
      for (const move of moves) {
        const before = window;
        window =
          typeof move === "number"
            ? moveWindow(window, full, move)
            : zoomWindow(window, full, move.centre, move.factor);
        expect(window.from >= full.from && window.to <= full.to).toBe(true);
        expect(length(window)).toBeGreaterThanOrEqual(LEAST_MONTHS);
        if (typeof move === "number") expect(length(window)).toBe(length(before));
      }
    }),
  );
});

test("zooming in on August 2025 halves the months around it, and out again doubles them", () => {
  const close = zoomWindow({ from: "2025-01", to: "2025-12" }, full, 2025 + 7 / 12, 0.5);
  expect(close).toEqual({ from: "2025-05", to: "2025-10" });
  expect(zoomWindow(close, full, 2025 + 7 / 12, 2)).toEqual({ from: "2025-02", to: "2026-01" });
  expect(moveWindow(close, full, 1)).toEqual({ from: "2025-08", to: "2026-01" });
  expect(monthOf(monthNumber("2025-12") + 1)).toBe("2026-01");
});
