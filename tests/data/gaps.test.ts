import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changelogSchema } from "../../src/datasets/changelogSchema";
import { gapsSchema } from "../../src/datasets/gapsSchema";
import { parseText } from "../../src/datasets/readDataset";
import { atlas } from "../support/atlas";

const folder = new URL("../../data/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const { gaps } = parseText({ name: "gaps.json", schema: gapsSchema }, read("gaps.json"));
const { changes } = parseText({ name: "changelog.json", schema: changelogSchema }, read("changelog.json"));

test("every gap has an id of its own, files that are there and sources that are known", () => {
  expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
  for (const { id, files: named, sources } of gaps) {
    expect(
      named.filter((name) => !files.includes(name)),
      id,
    ).toEqual([]);
    expect(
      sources.filter((each) => !atlas.sources.has(each)),
      id,
    ).toEqual([]);
  }
});

test("sources that disagree are named, and so is what was chosen", () => {
  const contradictions = gaps.filter(({ kind }) => kind === "contradiction");
  expect(contradictions.length).toBeGreaterThan(15);
  for (const { id, sources, choice } of contradictions)
    expect([id, sources.length > 0, choice !== undefined]).toEqual([id, true, true]);
});

test("the printed totals that a gap quotes are those of the market", () => {
  const { says } = gaps.find(({ id }) => id === "printed-parts")!;
  for (const id of ["2025-q1", "2025-q2", "2025-q3"]) {
    const { root } = atlas.releases.get(id)!.tree;
    for (const value of [root.usdMillions, root.publishedTotal!])
      expect(says).toContain(String(value / 1e6));
  }
});

test("changes are in order of time, of files that are there, and name releases that are there", () => {
  const dates = changes.map(({ date }) => date);
  expect([...dates].sort()).toEqual(dates);
  for (const { files: named, releases } of changes) {
    expect(named.filter((name) => !files.includes(name))).toEqual([]);
    expect(releases.filter((id) => !atlas.releases.has(id))).toEqual([]);
  }
});

test("every file of data has an entry in the list of changes", () => {
  const named = new Set(changes.flatMap(({ files: all }) => all));
  expect(files.filter((name) => !named.has(name))).toEqual([]);
});
