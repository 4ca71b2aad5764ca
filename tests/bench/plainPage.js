import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { DIST } from "../../scripts/staticServer.js";

/**
 * A folder with the least page that shows what the first page shows first: its treemap as the build drew it, the hatches
 * that it is painted with, and the same stylesheet; no script, no font. `remove` deletes it.
 */
export function plainPage() {
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  const [treemap] = /<svg [^>]*class="treemap[^]*?<\/svg>/.exec(page);
  const [hatches] = /<svg width="0" height="0"[^]*?<\/svg>/.exec(page);
  const [link, style] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(page);
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain</title>${link}</head>
<body>${hatches}${treemap}</body>
</html>
`;
  const folder = mkdtempSync(join(tmpdir(), "nestshift-plain-"));
  mkdirSync(join(folder, dirname(style)), { recursive: true });
  for (const name of [style, `${style}.br`]) copyFileSync(join(DIST, name), join(folder, name));
  writeFileSync(join(folder, "index.html"), html);
  writeFileSync(join(folder, "index.html.br"), brotliCompressSync(html));
  return { folder: join(folder, "/"), remove: () => rmSync(folder, { recursive: true }) };
}
