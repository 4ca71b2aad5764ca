import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { isWeak } from "../../src/domain/atlas";
import { LANES } from "../../src/domain/story";
import { atlas } from "../support/atlas";
import { story, storyDatasets, storyTexts } from "../support/story";

const LIMIT = 20_000; // bytes of a file as it travels, brotli
const { events, claims } = story;
const cited = [...new Set([...events, ...claims].flatMap(({ sources }) => sources))];

test.each(Object.entries(storyTexts))("%s.json is at most 20 kB as it travels", (_, text) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  expect(brotliCompressSync(text, { params }).length).toBeLessThanOrEqual(LIMIT);
});

test("there are 65 events in six lanes and 25 claims, with the verdicts that were researched", () => {
  const byLane = LANES.map((lane) => events.filter((event) => event.lane === lane).length);
  expect(byLane).toEqual([15, 13, 5, 11, 7, 14]);
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  expect(["wrong", "imprecise", "right", "unverifiable"].map(count)).toEqual([2, 10, 11, 2]);
});

test("events are in order of time, and the two that are due come after what was found", () => {
  const months = events.map(({ date }) => date.slice(0, 7));
  expect(months).toEqual([...months].sort());
  expect(events.filter(({ scheduled }) => scheduled).map(({ date }) => date)).toEqual([
    "2027-01-18",
    "2027-07-01",
  ]);
  expect(story.foundUpTo).toBe("2026-07-03");
});

test("every wrong claim has a picture, and its right amounts are those of the market", () => {
  const amounts = (id: string) => claims.find((claim) => claim.id === id)!.compared.map(({ value }) => value);
  expect(amounts("ninety-trillion")).toEqual([90_000_000, 43_400_000, 8_700_000]);
  expect(amounts("total-is-9-trillion")).toEqual([9_000_000, 43_400_000]);
  // 8.7 of 9 trillion; 8,700,000 of 43,548,000 millions
  expect(amounts("share-of-401k")).toEqual([9_667, 1_998]);
  const wrong = claims.filter(({ verdict }) => verdict === "wrong");
  expect(wrong.filter(({ compared }) => compared.length < 2)).toEqual([]);
});

test("every claim with a right figure of the market or an event says where it can be seen", () => {
  expect(claims.filter(({ see }) => see !== null).length).toBe(22);
  expect(claims.filter(({ verdict, see }) => verdict === "wrong" && see === null)).toEqual([]);
});

test("14 events and 2 claims rest on weak sources alone, as was found, and no turning point does", () => {
  const weak = events.filter(({ sources }) => isWeak(atlas, sources));
  expect(weak.length).toBe(14);
  expect(weak.filter(({ importance }) => importance === 3)).toEqual([]);
  expect(claims.filter(({ sources }) => isWeak(atlas, sources)).map(({ id }) => id)).toEqual([
    "nothing-official-yet",
    "firms-and-government",
  ]);
});

test("links to sources are https, and none leads to a site that only repeats what another one published", () => {
  const links = cited.map((id) => atlas.sources.get(id)!);
  expect(links.filter(({ url }) => new URL(url).protocol !== "https:")).toEqual([]);
  // The reposts through which a source was read stand in its `via`; some are there by the name of the site alone.
  const named = links.flatMap(({ via }) => via?.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? []);
  expect(named).toContain("noncultcryptonews.com");
  const reposts = [...named.map((host) => host.toLowerCase()), "mexc.com", "newsbreak.com", "msn.com"];
  const leading = links.filter(({ url }) =>
    reposts.some((host) => {
      const { hostname } = new URL(url);
      return hostname === host || hostname.endsWith(`.${host}`);
    }),
  );
  expect(leading).toEqual([]);
});

test("short titles differ and are shorter than the titles", () => {
  expect(new Set(events.map(({ shortTitle }) => shortTitle)).size).toBe(events.length);
  expect(events.filter(({ title, shortTitle }) => shortTitle.length >= title.length)).toEqual([]);
});

test("the formulas of the lines begin where the lines do", () => {
  const { markets } = storyDatasets().events;
  expect(markets.since).toBe("2019-12");
  expect(markets.formula).toContain("January 2020");
  expect(markets.lines.map(({ id }) => id)).toEqual(["bitcoin", "gold", "us-stocks", "401k"]);
});
