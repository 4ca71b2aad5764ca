import fc from "fast-check";
import { expect, test } from "vitest";
import { readMix, writeMix } from "../../src/domain/writeMix";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { atlas } from "../support/atlas";
import { finish, ownPlans } from "../support/ownPlans";

const read = (text: string) => finish(readMix(text, atlas.classes));

test("a plan that is written out and read is the same, also through a link and through programs that encode it again", () => {
  fc.assert(
    fc.property(ownPlans, (plan) => {
      const text = writeMix(plan);
      expect(text).toMatch(/^[\w.~-]+$/);
      expect(read(text)).toEqual(plan);
      const query = encodeLink({ ...DEFAULT_SCENARIO, base: ["own"], mix: text });
      expect(decodeLink(query).fields.mix).toBe(text);
      expect(decodeLink(query.replaceAll("~", "%7E")).fields.mix).toBe(text);
    }),
  );
});

test("a plan as it stands in a link", () => {
  const plan = [
    { label: "S&P 500 Index", usd: 125_000, assetClass: "us-large-stocks" },
    { label: "Café ~ 50% = all.", usd: 7, assetClass: "bonds" },
  ];
  const text = "125000.us-large-stocks.S.26P_500_Index~7.bonds.Caf.C3.A9_.7E_50.25_.3D_all.2E";
  expect(writeMix(plan)).toBe(text);
  expect(read(text)).toEqual(plan);
});

test.each([
  "",
  "x",
  "5.bonds",
  "5.bonds.",
  "5.nothing.Fund",
  "-5.bonds.Fund",
  "5.bonds.a.ZZ",
  "0.bonds.Fund",
  "9000000000001.bonds.Fund",
  "5.bonds._Fund",
  "5.bonds.a~",
])("%j is no plan", (text) => {
  expect(read(text)).toBeNull();
});
