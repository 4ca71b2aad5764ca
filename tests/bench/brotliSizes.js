import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** Bytes by brotli, at its highest quality, of every script, style and data file of a folder; the largest first. */
export function brotliSizes(folder) {
  const files = readdirSync(folder).filter((name) => /\.(js|css|json)$/.test(name));
  const sizes = files.map((name) => [name, brotliCompressSync(readFileSync(join(folder, name))).length]);
  return Object.fromEntries(sizes.toSorted((one, other) => other[1] - one[1]));
}
