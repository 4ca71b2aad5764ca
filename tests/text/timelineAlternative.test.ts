import fc from "fast-check";
import { expect, test } from "vitest";
import { LANES } from "../../src/domain/story";
import { monthNumber, monthOf } from "../../src/domain/monthNumber";
import { timelineAlternative } from "../../src/text/alternatives/timelineAlternative";
import { laneName, lineName } from "../../src/text/storyNames";
import { numberAfter, numbersIn } from "../support/readNumbers";
import { lines, story } from "../support/story";

const [FIRST, LAST] = [monthNumber("2020-01"), monthNumber("2027-12")];

/** The last month that a point counts for: its own, or the third of its quarter. */
function monthOfPoint(at: string): number {
  const [, year, quarter] = /^(\d{4})-q(\d)$/.exec(at) ?? [];
  return year === undefined
    ? monthNumber(at)
    : monthNumber(`${year}-${String(3 * Number(quarter)).padStart(2, "0")}`);
}

test("check 14: what a timeline says are the events that it shows, by kind and year, and its markets at its end", () => {
  const months = fc
    .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: FIRST, max: LAST }))
    .map(([one, other]) => ({ from: monthOf(Math.min(one, other)), to: monthOf(Math.max(one, other)) }));
  fc.assert(
    fc.property(months, fc.subarray([...LANES], { minLength: 1 }), (window, lanes) => {
      const events = story.events.filter(
        ({ date, lane }) =>
          lanes.includes(lane) && date.slice(0, 7) >= window.from && date.slice(0, 7) <= window.to,
      );
      const text = timelineAlternative(events, lanes, lines, window.to);
      const counts = lanes.map((lane) => events.filter((event) => event.lane === lane).length);
      const kinds = counts.filter((count) => count > 0);
      for (const [place, lane] of lanes.entries()) {
        if (counts[place] === 0) continue;
        expect(numberAfter(text, `${laneName(lane)} `).value).toBe(counts[place]);
      }
      expect(kinds.reduce((all, count) => all + count, 0)).toBe(events.length);

      const years = events.map(({ date }) => Number(date.slice(0, 4)));
      const most = Math.max(0, ...years.map((year) => years.filter((each) => each === year).length));
      const busiest = /Busiest year: (\d{4}), (\d+) events?\./.exec(text);
      expect(busiest !== null).toBe(events.length > 0);
      if (busiest) {
        expect(Number(busiest[2])).toBe(most);
        expect(years.filter((year) => year === Number(busiest[1]))).toHaveLength(most);
      }

      const markets = lines.flatMap(({ id, points }) => {
        const point = points.filter(({ at }) => monthOfPoint(at) <= monthNumber(window.to)).at(-1);
        return point ? [{ id, times: point.times }] : [];
      });
      for (const { id, times } of markets) {
        const { value, unit } = numberAfter(text, `${lineName(id)} `);
        expect(unit).toBe("times");
        expect(Math.abs(value - times), text).toBeLessThanOrEqual((times < 9.95 ? 0.05 : 0.5) + 1e-9);
      }
      expect(numbersIn(text)).toHaveLength(kinds.length + (busiest ? 2 : 0) + markets.length);
    }),
    { numRuns: 200 },
  );
});

test("the events of the bare page, as the timeline shows them, are all of the story", () => {
  const text = timelineAlternative(story.events, LANES, lines, "2027-07");
  const kinds = LANES.map((lane) => numberAfter(text, `${laneName(lane)} `).value);
  expect(kinds.reduce((all, count) => all + count, 0)).toBe(story.events.length);
});
