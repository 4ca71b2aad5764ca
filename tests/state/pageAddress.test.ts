import fc from "fast-check";
import { expect, test } from "vitest";
import { pageAddress } from "../../src/state/pageAddress";

test.each([
  ["/", "/", "./"],
  ["/", "/market/", "./market/"],
  ["/market/", "/", "../"],
  ["/market/", "/market/", "../market/"],
  ["/p/gold/", "/market/", "../../market/"],
  ["/market", "/", "./"],
  ["/nowhere", "/market/", "./market/"],
])("from %s to %s is %s", (from, to, address) => {
  expect(pageAddress(from, to)).toBe(address);
});

const page = fc
  .array(fc.stringMatching(/^[a-z-]+$/), { maxLength: 3 })
  .map((names) => `/${names.map((name) => `${name}/`).join("")}`);

test("from any page in any folder the address leads to the other page in that folder", () => {
  fc.assert(
    fc.property(page, page, page, (folder, from, to) => {
      const site = `https://example.org${folder.slice(0, -1)}`;
      expect(new URL(pageAddress(from, to), site + from).href).toBe(site + to);
    }),
  );
});
