import fc from "fast-check";
import { expect, test } from "vitest";
import { LANES, VERDICTS } from "../../src/domain/story";
import {
  DEFAULT_STORY,
  parseStory,
  pressLane,
  shownClaims,
  shownEvents,
  writeStory,
  type StoryChoices,
} from "../../src/domain/storyChoices";
import { monthOf } from "../../src/domain/monthNumber";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { storyText } from "../support/arbitraries";
import { story } from "../support/story";

const first = 2020 * 12; // January 2020, in months
const windows = fc
  .tuple(fc.integer({ min: 0, max: 85 }), fc.integer({ min: 6, max: 91 }))
  .map(([from, length]) => ({ from, to: Math.min(90, from + length - 1) }))
  .filter(({ from, to }) => to - from >= 5 && to - from < 90)
  .map(({ from, to }) => ({ from: monthOf(first + from), to: monthOf(first + to) }));

const choices: fc.Arbitrary<StoryChoices> = fc.record({
  lanes: fc.subarray([...LANES], { minLength: 1 }),
  months: fc.option(windows),
  view: fc.constantFrom("timeline", "list"),
  event: fc.option(fc.constantFrom(...story.events.map(({ id }) => id))),
  verdict: fc.option(fc.constantFrom(...VERDICTS)),
  claim: fc.option(fc.constantFrom(...story.claims.map(({ id }) => id))),
});

test("random choices come back from the link exactly, and nothing is noted", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const link = encodeLink({ ...DEFAULT_SCENARIO, story: writeStory(chosen) });
      const { fields, notes } = decodeLink(link);
      expect(notes).toEqual([]);
      expect(parseStory(fields.story ?? "", story)).toEqual({ choices: chosen, notes: [] });
    }),
    { numRuns: 1_000 },
  );
});

test("what was chosen on the bare page is not written, and the longest link has room", () => {
  expect(writeStory(DEFAULT_STORY)).toBe("");
  const longest = (ids: readonly { id: string }[]) =>
    ids.map(({ id }) => id).sort((one, other) => other.length - one.length)[0]!;
  const most: StoryChoices = {
    lanes: LANES.slice(0, 5),
    months: { from: "2020-02", to: "2027-06" },
    view: "list",
    event: longest(story.events),
    verdict: "unverifiable",
    claim: longest(story.claims),
  };
  expect(writeStory(most).length).toBeLessThanOrEqual(300);
});

test("anything at all is read without a failure, and what is read is read the same again", () => {
  fc.assert(
    fc.property(fc.oneof(storyText, fc.string()), (raw) => {
      const { choices: read } = parseStory(raw, story);
      expect(read.lanes.length).toBeGreaterThan(0);
      expect(parseStory(writeStory(read), story)).toEqual({ choices: read, notes: [] });
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["event.nothing", ["unknown-entry"]],
  ["claim.nothing~verdict.wrong", ["unknown-entry"]],
  ["lane.rumour", ["unknown-entry"]],
  ["lane.market~lane.market", ["repeated-entry"]],
  ["view.list~view.timeline", ["repeated-entry"]],
  ["view.table", ["unknown-entry"]],
  ["from.2025-01", ["unknown-entry"]],
  ["from.2025-01~to.2025-02", ["unknown-entry"]],
  ["from.2025-12~to.2025-01", ["unknown-entry"]],
  ["from.2019-01~to.2025-01", ["unknown-entry"]],
  ["from.2025-13~to.2026-12", ["unknown-entry"]],
  ["nonsense", ["unreadable-entry"]],
  ["~", ["unreadable-entry"]],
])("%s is dropped and noted", (raw, reasons) => {
  const { choices: read, notes } = parseStory(raw, story);
  expect(notes.map(({ reason }) => reason)).toEqual(reasons);
  expect(notes.every(({ key }) => key === "story")).toBe(true);
  expect({ ...read, lanes: LANES, view: "timeline", verdict: null }).toEqual(DEFAULT_STORY);
});

test("a broken value of the key is noted by the codec and leaves the rest", () => {
  const { fields, notes } = decodeLink("?story=%3Cb%3E&base=ira");
  expect(fields).toEqual({ base: ["ira"] });
  expect(notes).toEqual([{ key: "story", reason: "unknown-value" }]);
});

test("lanes and months choose the events, in order of time; the verdict chooses the claims", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const shown = shownEvents(story, chosen);
      const { months } = chosen;
      const expected = story.events.filter(({ lane, date }) => {
        const inside = !months || (date.slice(0, 7) >= months.from && date.slice(0, 7) <= months.to);
        return inside && chosen.lanes.includes(lane);
      });
      expect(shown).toEqual(expected);
      const claims = shownClaims(story, chosen);
      expect(
        claims.every(({ verdict, id }) => [null, verdict].includes(chosen.verdict) || id === chosen.claim),
      ).toBe(true);
      if (chosen.claim) expect(claims.map(({ id }) => id)).toContain(chosen.claim);
    }),
  );
});

test("a press shows a lane alone, then adds and takes away; never none", () => {
  expect(pressLane(LANES, "state")).toEqual(["state"]);
  expect(pressLane(["state"], "regulation")).toEqual(["regulation", "state"]);
  expect(pressLane(["regulation", "state"], "state")).toEqual(["regulation"]);
  expect(pressLane(["state"], "state")).toEqual(LANES);
});
