import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));

/**
 * Builds the pages of the parts measured alone as the product is built, but into a temporary folder; `remove` deletes it.
 */
export async function buildBenchPage(pages = ["benchPage.html"]) {
  const folder = await mkdtemp(join(tmpdir(), "nestshift-bench-"));
  await build({
    configFile: false,
    logLevel: "warn",
    root,
    publicDir: false,
    plugins: [react(), tailwindcss()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000, // kB
      rolldownOptions: { input: pages.map((page) => join(root, page)) },
    },
  });
  return { folder: join(folder, "/"), remove: () => rm(folder, { recursive: true }) };
}
