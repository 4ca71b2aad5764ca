import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { fileSums } from "./scripts/fileSums.js";
import { firstView } from "./scripts/firstView.js";

const isInFirstView = firstView("src/app/main.tsx");

// Small parts that are loaded right after the first view, or on nearly every visit: one file instead of ten.
const ASKED =
  /onDemand|noteText|basisText|sourceChoices|explanation\.ts|changeText|copyText|focusNode|(Dialog|PresetNote|LinkNotice|NothingYet|ReleaseOffer|SharePanel|SmallerList|FileFailure|HintCard|TileHint)\.tsx|hintLines\.ts/;

// What every source card is explained by: one file, and one name in the list of files that the first view holds.
const EXPLAIN =
  /domain\/explain(Base|Compared|Destination|Draw|Inflow|LookThrough|Node|Ribbon|Row|Size|ValueEffect)?\.ts|site\/(ExplanationCard|RangeBand|SourceList|SourceTree)\.tsx|redirect\/SourceCard\.tsx/;

/** A static host serves a page at its own path: each gets a copy of the entry with its own title and description. */
function pagesAtTheirPaths(): Plugin {
  return {
    name: "pages-at-their-paths",
    writeBundle({ dir }) {
      const entry = readFileSync(join(dir!, "index.html"), "utf8");
      for (const name of ["market", "sources"]) {
        const read = (file: string) => JSON.parse(readFileSync(`src/text/${file}`, "utf8"));
        const text = { ...read("en.json"), ...read(`en.${name}.json`) };
        const page = entry
          .replace(/<title>[^<]*/, `<title>${text[`${name}_title`]}`)
          .replace(/(name="description"\s+content=")[^"]*/, `$1${text[`${name}_description`]}`);
        mkdirSync(join(dir!, name), { recursive: true });
        writeFileSync(join(dir!, name, "index.html"), page);
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), tailwindcss(), fileSums(), pagesAtTheirPaths()],
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
            { name: "explain", test: EXPLAIN },
            { name: "addresses", test: /data\/(flows|history|returns-annual|stress)\.json\?url$/ },
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
