import { expect, test } from "vitest";
import { buildStory } from "../../src/datasets/buildStory";
import { DatasetError } from "../../src/datasets/DatasetError";
import { parseText } from "../../src/datasets/readDataset";
import { storyFiles } from "../../src/datasets/storyFiles";
import { atlas } from "../support/atlas";
import { storyDatasets, storyTexts } from "../support/story";

// Copies are bent on purpose: what is read-only for the page is changed here.
// oxlint-disable-next-line typescript/no-explicit-any
type Bent = any;

const BROKEN: readonly [name: string, file: RegExp, bend: (files: Bent) => void][] = [
  ["an event twice", /events\.json/, ({ events }) => (events.events[1].id = events.events[0].id)],
  ["an unknown source", /events\.json/, ({ events }) => (events.events[0].sources = ["nobody"])],
  ["a past date that is due", /events\.json/, ({ events }) => (events.events[0].status = "scheduled")],
  ["a late date that happened", /events\.json/, ({ events }) => (events.events.at(-1).status = "happened")],
  ["a claim twice", /claims\.json/, ({ claims }) => (claims.claims[1].id = claims.claims[0].id)],
  ["a source of a claim unknown", /claims\.json/, ({ claims }) => (claims.claims[0].sources = ["nobody"])],
  ["a place unknown", /claims\.json/, ({ claims }) => (claims.claims[0].see.node = "nowhere")],
  ["a release unknown", /claims\.json/, ({ claims }) => (claims.claims[1].compare.release = "1999-q1")],
  ["money beside a share", /claims\.json/, ({ claims }) => (claims.claims[1].compare.right[0].of = "401k")],
  [
    "an event to be seen unknown",
    /claims\.json/,
    ({ claims }) => (claims.claims.find(({ see }: Bent) => see?.event).see.event = "nothing"),
  ],
];

test.each(BROKEN)("files with %s are refused by name", (_, file, bend) => {
  const files: Bent = structuredClone(storyDatasets());
  bend(files);
  const build = () => buildStory(files, atlas);
  expect(build).toThrow(DatasetError);
  expect(build).toThrow(file);
});

test.each([
  ["a day that does not exist", (text: string) => text.replace('"2020-06-03"', '"2020-13-03"')],
  ["a weight of 4", (text: string) => text.replace('"importance": 3', '"importance": 4')],
  ["a kind that has no lane", (text: string) => text.replace('"regulation"', '"rumour"')],
  ["half a file", (text: string) => text.slice(0, 1_000)],
])("events with %s are refused at the door", (_, bend) => {
  expect(bend(storyTexts.events)).not.toBe(storyTexts.events);
  expect(() => parseText(storyFiles.events, bend(storyTexts.events))).toThrow(/events\.json/);
});
