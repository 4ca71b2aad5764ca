import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { FILES } from "../../src/datasets/files";

const text = readFileSync(new URL("../../data/sources.json", import.meta.url), "utf8");
const { sources } = v.parse(FILES.sources.schema, JSON.parse(text));
const entries = Object.entries(sources);

// Reading JSON keeps the last of two equal keys in silence, so the text itself is counted.
test("no id stands twice", () => {
  expect([...text.matchAll(/"grade":/g)]).toHaveLength(entries.length);
});

test("every source has an address that a browser opens, on https and without a password", () => {
  const wrong = entries.filter(([, { url }]) => {
    const { protocol, hostname, username, port } = new URL(url);
    return protocol !== "https:" || !hostname.includes(".") || username !== "" || port !== "";
  });
  expect(wrong).toEqual([]);
});

test("no source is an address of this computer or of a cache of a search engine", () => {
  const wrong = entries.filter(([, { url }]) =>
    /localhost|127\.0\.0\.1|webcache|archive\.(ph|is|today)|translate\.goog/.test(url),
  );
  expect(wrong).toEqual([]);
});

test("a date of publication is a year, a month or a day that exists, or none", () => {
  const wrong = entries.filter(([, { published }]) => {
    if (published === null) return false;
    if (!/^\d{4}(-\d{2}){0,2}$/.test(published)) return true;
    const full = `${published}-01-01`.slice(0, 10);
    const date = new Date(`${full}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== full;
  });
  expect(wrong.map(([id, { published }]) => `${id}: ${published}`)).toEqual([]);
});

test("publisher, title and the one who quotes are texts without stray spaces", () => {
  const wrong = entries.filter(([, { publisher, title, via }]) =>
    [publisher, title, via ?? "none"].some((words) => words.trim() !== words || words === ""),
  );
  expect(wrong.map(([id]) => id)).toEqual([]);
});
