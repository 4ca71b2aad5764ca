import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { citationsOf, surveyOf } from "../../src/domain/citationsOf";
import { atlas } from "../support/atlas";

function parsed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"));
}

test("what rests on a source is every node that names it, by name", () => {
  const found = citationsOf("market.json", parsed("market.json"));
  const nodes = [...atlas.releases.values()].flatMap(({ tree }) => [...tree.byId.values()]);
  expect(found).toHaveLength(nodes.reduce((all, { sources }) => all + sources.length, 0));
  expect(found).toContainEqual({
    source: "ici-2025-q1-release",
    file: "market.json",
    what: "Q1 2025, 2025-03-31 › 401(k) plans",
  });
});

test("a file is surveyed: figures by basis, first and last date", () => {
  const { bases, from, to } = surveyOf(parsed("market.json"));
  const nodes = [...atlas.releases.values()].flatMap(({ tree }) => [...tree.byId.values()]);
  expect(bases.published).toBe(nodes.filter(({ basis }) => basis === "published").length);
  expect([from, to]).toEqual(["2025-03-31", "2026-03-31"]);
  expect(surveyOf(parsed("returns-annual.json"))).toMatchObject({ from: "1970", to: "2025" });
  expect(surveyOf({ title: "no figure" })).toEqual({ bases: {}, from: null, to: null });
});
