// The packages that the built page may hold, as package-lock.json pins them.
import { readFileSync } from "node:fs";

// Tools whose own code or style becomes a part of the page.
const BUILT_IN = ["tailwindcss", "vite", "rolldown"];

/** The place of a package as another finds it: in its own folder, else in those around it. */
function placeOf(packages, name, from) {
  const place = `${from}${from && "/"}node_modules/${name}`;
  if (packages[place]) return place;
  if (from === "") return null; // optional, and not for this system
  return placeOf(packages, name, from.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ""));
}

/**
 * What the page is made of: all that `dependencies` need, in the order of their names, and with `tools` the tools
 * that leave something of their own in it. `needs` are places.
 */
export function runtimePackages({ tools = false } = {}) {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const found = new Map();
  const add = (name, from, whole) => {
    const place = placeOf(packages, name, from);
    if (!place || found.has(place)) return place;
    const { version, license, integrity, dependencies = {} } = packages[place];
    const entry = { name, version, license, integrity, place, needs: [] };
    found.set(place, entry);
    if (whole) entry.needs = Object.keys(dependencies).map((needed) => add(needed, place, true));
    return place;
  };
  for (const name of Object.keys(packages[""].dependencies)) add(name, "", true);
  if (tools) for (const name of BUILT_IN) add(name, "", false);
  return [...found.values()].sort((one, other) => (one.place < other.place ? -1 : 1));
}
