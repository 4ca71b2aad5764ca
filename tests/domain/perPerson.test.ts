import { expect, test } from "vitest";
import { releaseTree } from "../../src/domain/atlas";
import { allowsPerPerson, perPerson } from "../../src/domain/perPerson";
import { atlas } from "../support/atlas";

const { tree } = releaseTree(atlas, "2025-q1");

test.each([
  [["401k"], true],
  [["401k-bonds"], true],
  [["401k-outside"], true],
  [["dc"], false],
  [["ira"], false],
  [["401k", "ira"], false],
  [["us-retirement"], false],
])("money of %j is counted per person: %s", (base, allowed) => {
  expect(allowsPerPerson(tree, base)).toBe(allowed);
});

test("8.7 trillion is 106,584 dollars for each of 81,626,000 active participants", () => {
  expect(atlas.participants).toMatchObject({ people: 81_626_000, asOf: "2023-12-31" });
  expect(Math.round(perPerson(8_700_000, 81_626_000))).toBe(106_584);
});
