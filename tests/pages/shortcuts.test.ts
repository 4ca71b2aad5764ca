import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceKey } from "../../src/charts/shared/sourceKey";
import { helpKey, searchKey } from "../../src/pages/site/isSingleKey";
import { shortcuts } from "../../src/pages/site/help/shortcuts";

const NAMED = /["'](Arrow\w+|PageUp|PageDown|Home|End|Enter|Escape|Backspace|Delete|Insert|Tab|F\d+| )["']/g;
const KEYED = /\b(Arrow(?:Left|Right|Up|Down)|PageUp|PageDown|Home|End|Enter|Escape|Backspace):/g;
const LETTERS = /\bkey === "(\w)"/g;

/** The keys that handlers in the source know, by the names that a browser gives them. */
function handledKeys(): Set<string> {
  const keys = new Set([sourceKey, searchKey, helpKey]);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !name.includes("site/help/shortcuts"))) {
    const text = readFileSync(join("src", file), "utf8");
    if (!/KeyboardEvent|onKeyDown/.test(text)) continue;
    for (const pattern of [NAMED, KEYED, LETTERS])
      for (const [, key] of text.matchAll(pattern)) keys.add(key!);
    if (text.includes("event.ctrlKey || event.metaKey) ||")) keys.add("Control");
    if (/key === "z" && event\.shiftKey/.test(text)) keys.add("Shift");
  }
  return keys;
}

test("the list of shortcuts names every key that the source handles, and no other", () => {
  const listed = shortcuts.flatMap((group) => group.shortcuts.flatMap(({ keys }) => keys.flat()));
  expect([...new Set(listed)].sort()).toEqual([...handledKeys()].sort());
});

test("each shortcut is said once at its place", () => {
  for (const { where, shortcuts: listed } of shortcuts) {
    const said = listed.map(({ what }) => what);
    expect(new Set(said).size, where).toBe(said.length);
    const keys = listed.flatMap((shortcut) => shortcut.keys.map((together) => together.join("+")));
    expect(new Set(keys).size, where).toBe(keys.length);
  }
});
