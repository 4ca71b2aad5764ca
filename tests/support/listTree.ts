import type { Locator } from "playwright-core";

/** What is in a list: an item by its role and name, and the names of the lists around it, the outermost first. */
export interface ListedItem {
  readonly role: string;
  readonly name: string;
  readonly within: readonly string[];
}

const LINE = /^( *)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/;
const ITEMS = new Set(["button", "link"]);

/**
 * The buttons and links of a part of a page as assistive technology is given them. Throws where one lies in no list or
 * where a list holds anything but list items.
 */
export async function listedItems(part: Locator): Promise<readonly ListedItem[]> {
  const items: ListedItem[] = [];
  const open: { readonly depth: number; readonly role: string; readonly name: string }[] = [];
  for (const line of (await part.ariaSnapshot()).split("\n")) {
    // A line that YAML would read otherwise stands in quotes.
    const plain = /^ *- '/.test(line) ? line.replaceAll("''", "'") : line;
    const [, indent, role, name = ""] = LINE.exec(plain) ?? [];
    if (indent === undefined || role === undefined || role === "text") continue;
    const depth = indent.length;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const parent = open.at(-1);
    if ((parent?.role === "list") !== (role === "listitem"))
      throw new Error(`${role} “${name}” lies in ${parent?.role} “${parent?.name}”`);
    if (ITEMS.has(role)) {
      if (parent?.role !== "listitem") throw new Error(`“${name}” is no list item`);
      const within = open.flatMap((each) => (each.role === "list" && each.name !== "" ? [each.name] : []));
      items.push({ role, name: name.replace(/\\(.)/g, "$1"), within });
    }
    open.push({ depth, role, name });
  }
  return items;
}
