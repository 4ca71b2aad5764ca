import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { fileSums } from "./scripts/fileSums.js";
import { finishBuild } from "./scripts/finishBuild.js";
import { firstView } from "./scripts/firstView.js";

const isInFirstView = firstView("src/app/main.tsx");

// Small parts that are loaded right after the first view, or on nearly every visit: one file instead of ten.
const ASKED =
  /onDemand|familyName|wrapWords|parseWhole|citedSources|downloadText|downloadFile|tableCsv|csvFile|stressFile|modelMix|EffectLine|ShareMix|gateQueue|feeDrag|portfolioRisk|charts\/shared\/(Connectors|PlotGrid)|keptTexts|studyMessages|en\.study|sourceActions|[iI]nSlices|barIds|barsLayout|noteText|basisText|hintLines|sourceChoices|explanation\.ts|changeText|copyText|focusNode|(Cards|Classes|YearsLine|Squares|Dialog|PresetNote|MiniTreemap|BarsPanel|Bars|SourceChoice|SourceLines|Studies|ClassTable|LinkNotice|CardsFoot|NothingYet|ReleaseOffer|SharePanel|SmallerList|NotFoundScreen|KeptNotice|Tooltip|TileHint|HintCard|Pager|FileFailure)\.tsx/;

// What every source card is explained by: in the same file, so that the first view need not name another.
const EXPLAIN =
  /domain\/explain(Base|Compared|Destination|Draw|Inflow|LookThrough|Node|Ribbon|Row|Size|ValueEffect)?\.ts|site\/(ExplanationCard|RangeBand|SourceList|SourceTree)\.tsx|redirect\/SourceCard\.tsx/;

// All that is only needed for a plan of one's own.
const OWN =
  /pages\/redirect\/own\/|en\.own|ownMessages|planActions|recallPlan|ownAtlas|writeMix|ownPlan|planStorage|workOutAhead/;

/** A static host serves a page at its own path: each gets a copy of the entry with its own title and description. */
function pagesAtTheirPaths(): Plugin {
  return {
    name: "pages-at-their-paths",
    writeBundle({ dir }) {
      const entry = readFileSync(join(dir!, "index.html"), "utf8");
      for (const name of ["market", "outcome", "story", "sources"]) {
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
  plugins: [react(), tailwindcss(), fileSums(), pagesAtTheirPaths(), finished()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A lazy part names its styles only: it finds its scripts by its own imports.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "js" ? files.filter((file) => file.endsWith(".css")) : files,
    },
    // What the first view always needs lies in one file: it compresses better than several.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "page", test: (id: string) => isInFirstView(id) && !id.endsWith("src/app/main.tsx") },
            { name: "asked", test: (id: string) => ASKED.test(id) || EXPLAIN.test(id) },
            { name: "own", test: OWN },
            {
              name: "search",
              test: /(MixSearch|NodeSearch|MarketSearch|findableNodes|SearchBox|synonymsOf)\.tsx?$/,
            },
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
