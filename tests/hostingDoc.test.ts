import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { headerRules } from "../scripts/headerRules.js";
import { hostingBlock } from "./support/hostingDoc";

const rulesOf = headerRules(fileURLToPath(new URL("../public/_headers", import.meta.url)));

/** Headers that a Caddyfile sets: name, value and the matcher, if any. */
function caddyHeaders() {
  const found = new Map<string, string>();
  for (const line of hostingBlock("caddy").split("\n")) {
    const [, matcher = "", name, quoted, bare] =
      /^\s+(?:header (@\w+) )?([A-Z][\w-]+) (?:"([^"]*)"|(\S+))$/.exec(line) ?? [];
    if (name) found.set(`${name.toLowerCase()}${matcher}`, quoted ?? bare!);
  }
  return found;
}

test("the configuration for Caddy sends what _headers says", () => {
  const page = rulesOf("/market/");
  const { "content-security-policy": embedded } = rulesOf("/embed/");
  expect(Object.fromEntries(caddyHeaders())).toEqual({
    "x-content-type-options": page["x-content-type-options"],
    "referrer-policy": page["referrer-policy"],
    "permissions-policy": page["permissions-policy"],
    "content-security-policy@page": page["content-security-policy"],
    "content-security-policy@embed": embedded,
    "cache-control@kept": rulesOf("/assets/page.js")["cache-control"],
    "cache-control@asked": "no-cache",
  });
});

test("a later rule of _headers adds to an earlier one, or takes it away", () => {
  expect(Object.keys(rulesOf("/"))).not.toContain("cache-control");
  expect(rulesOf("/assets/x.js")["content-security-policy"]).toBe(rulesOf("/")["content-security-policy"]);
  expect(rulesOf("/embed/")["content-security-policy"]).toMatch(/^default-src[^,]*frame-ancestors \*$/);
});
