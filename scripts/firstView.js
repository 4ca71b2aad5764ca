// What the first view always needs: the files of src that its entry imports statically, and their packages.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// `import type` and dynamic imports load nothing at first.
const STATIC = /^(?:import|export)\s+(?!type\b)(?:[^"']*?\sfrom\s+)?"([^"]+)"/gm;
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/;
// The first view takes only this part of d3.
const D3_PART = "d3-hierarchy";

function fileAt(path) {
  return [path, `${path}.ts`, `${path}.tsx`].find((each) => /\.\w+$/.test(each) && existsSync(each));
}

function dependenciesOf(name) {
  const manifest = `node_modules/${name}/package.json`;
  return existsSync(manifest)
    ? Object.keys(JSON.parse(readFileSync(manifest, "utf8")).dependencies ?? {})
    : [];
}

/** Tells of a module whether the first view, which begins at `entry`, always needs it. Paths are from the project's root. */
export function firstView(entry) {
  const files = new Set([entry]);
  const packages = new Set([D3_PART]);
  for (const file of files) {
    for (const [, name] of readFileSync(file, "utf8").matchAll(STATIC)) {
      if (!name.startsWith("."))
        packages.add(
          name
            .split("/")
            .slice(0, name.startsWith("@") ? 2 : 1)
            .join("/"),
        );
      else {
        const found = fileAt(join(dirname(file), name));
        if (found && /\.(tsx?|js)$/.test(found)) files.add(found);
      }
    }
  }
  packages.delete("d3");
  for (const name of packages) for (const needed of dependenciesOf(name)) packages.add(needed);
  return (id) => {
    const found = PACKAGE.exec(id)?.[1];
    if (found) return packages.has(found);
    return [...files].some((file) => id.endsWith(`/${file}`));
  };
}
