import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { finishBuild } from "./scripts/finishBuild.js";
import { firstView } from "./scripts/firstView.js";

const isInFirstView = firstView("src/app/main.tsx");

// Small parts that are loaded right after the first view, or on nearly every visit: one file instead of ten.
const ASKED =
  /onDemand|noteText|sourceChoices|explanation\.ts|changeText|copyText|focusNode|(Dialog|PresetNote|LinkNotice|NothingYet|ReleaseOffer|SharePanel|SmallerList)\.tsx/;

/** A static host serves a page at its own path: each gets a copy of the entry with its own title and description. */
function pagesAtTheirPaths(): Plugin {
  return {
    name: "pages-at-their-paths",
    writeBundle({ dir }) {
      const entry = readFileSync(join(dir!, "index.html"), "utf8");
      for (const name of ["market"]) {
        const read = (file: string) => JSON.parse(readFileSync(`src/text/${file}`, "utf8"));
        const text = { ...read("en.json"), ...read(`en.${name}.json`) };
        const page = entry
          .replaceAll('="./', '="../')
          .replace(/<title>[^<]*/, `<title>${text[`${name}_title`]}`)
          .replace(/(name="description"\s+content=")[^"]*/, `$1${text[`${name}_description`]}`);
        mkdirSync(join(dir!, name), { recursive: true });
        writeFileSync(join(dir!, name, "index.html"), page);
      }
    },
  };
}

/** Beside the pages: notices, the bill of materials, compressed copies. */
function finished(): Plugin {
  let folder = "";
  return {
    name: "finished",
    writeBundle({ dir }) {
      folder = dir!;
    },
    closeBundle() {
      if (folder) finishBuild(folder);
    },
  };
}

export default defineConfig({
  // Relative addresses: the built site runs in any folder of any host.
  base: "./",
  plugins: [react(), tailwindcss(), pagesAtTheirPaths(), finished()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first view always needs lies in one file: it compresses better than several.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "page", test: (id: string) => isInFirstView(id) && !id.endsWith("src/app/main.tsx") },
            { name: "asked", test: ASKED },
          ],
        },
      },
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    environment: "node",
    testTimeout: 60_000,
  },
});
