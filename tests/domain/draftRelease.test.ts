import { expect, test } from "vitest";
import * as v from "valibot";
import { marketSchema } from "../../src/datasets/marketSchema";
import { draftRelease } from "../../src/domain/draftRelease";
import { atlas } from "../support/atlas";

const releases = [...atlas.releases.values()].map(({ release }) => release);
const draft = draftRelease(releases, "2026-q3");

test("a draft has the nodes of the newest complete release, and no figure of it", () => {
  const last = releases.find(({ id }) => id === "2025-q3")!;
  expect(draft.from).toBe("2025-q3");
  expect(draft.release.nodes.map(({ id, parent }) => [id, parent])).toEqual(
    last.nodes.map(({ id, parent }) => [id, parent]),
  );
  for (const node of draft.release.nodes) {
    expect([node.usdMillions, node.sources]).toEqual([null, []]);
    expect(node).not.toHaveProperty("low");
  }
  expect([draft.release.asOf, draft.release.label, draft.release.completeness]).toEqual([
    "2026-09-30",
    "Q3 2026",
    "partial",
  ]);
});

test("every figure is on the list of what must be replaced", () => {
  const paths = draft.replace.map(({ path }) => path);
  for (const { id } of draft.release.nodes) expect(paths).toContain(`nodes.${id}.usdMillions`);
  expect(paths).toHaveLength(draft.release.nodes.length + 5);
});

test("a draft does not pass for a release: the page would refuse the file", () => {
  expect(v.safeParse(marketSchema, { releases: [draft.release] }).success).toBe(false);
});
