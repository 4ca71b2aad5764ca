// For vite: `file?sha256` is the SHA-256 and the size of the file as it is served, known when the page is built.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

const QUERY = "?sha256";
// Not a path: no other plugin takes the sum for the file itself.
const OWN = "\0sha256 of ";
const END = ".sum";

/** SHA-256 in hexadecimal and number of bytes. */
export function sumOfFile(bytes) {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

/** The plugin. */
export function fileSums() {
  let root = "";
  return {
    name: "file-sums",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const path = source.slice(0, -QUERY.length);
      // A path from the root of the project begins with a slash, as vite writes it for globs.
      const file =
        path.startsWith("/") && !path.startsWith(root) ? join(root, path) : resolve(dirname(importer), path);
      return OWN + file + END;
    },
    async load(id) {
      if (!id.startsWith(OWN)) return null;
      const file = id.slice(OWN.length, -END.length);
      this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(sumOfFile(await readFile(file)))}`, moduleType: "js" };
    },
  };
}
