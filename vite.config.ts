import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { fileSums } from "./scripts/fileSums.js";
import { finishBuild } from "./scripts/finishBuild.js";
import { firstView } from "./scripts/firstView.js";
import { builtLanguage } from "./scripts/builtLanguage.js";
import { installable } from "./scripts/installable.js";
import { prerenderPages } from "./scripts/prerenderPages.js";

const isInFirstView = firstView("src/app/main.tsx");

// Small parts that are loaded right after the first view, or on nearly every visit: one file instead of ten.
const ASKED =
  /onDemand|refusalText|[lL]ineMessage|shareAddress|familyName|wrapWords|parseWhole|citedSources|downloadText|downloadFile|tableCsv|csvFile|stressFile|modelMix|EffectLine|ShareMix|gateQueue|feeDrag|portfolioRisk|charts\/(treemap\/Connectors|shared\/PlotGrid)|redirect\/Card\.tsx|studyMessages|en.study|themeMessages|en.theme|sourceActions|[iI]nSlices|barIds|barsLayout|noteText|basisText|baseWithin|hintLines|sourceChoices|explanation\.ts|changeText|copyText|focusNode|useNews|chartSaid|pathText|(Announcer|LiveRegion|Cards|Classes|YearsLine|Squares|Dialog|PresetNote|MiniTreemap|BarsPanel|Bars|SourceChoice|SourceLines|Studies|ClassTable|LinkNotice|CardsFoot|NothingYet|SharePanel|EmbedButton|SmallerList|Languages|NotFoundScreen|Tooltip|TileHint|HintCard|Pager|FileFailure|Footer)\.tsx/;

// What every source card is explained by: in the same file, so that the first view need not name another.
const EXPLAIN =
  /domain\/explain(Base|Compared|Destination|Draw|Inflow|LookThrough|Node|Ribbon|Row|Size|ValueEffect)?\.ts|site\/(ExplanationCard|RangeBand|SourceList|SourceTree)\.tsx|redirect\/SourceCard\.tsx/;

// All that is only needed for a plan of one's own.
const OWN =
  /pages\/redirect\/own\/|en.own|ownMessages|planActions|recallPlan|ownAtlas|writeMix|ownPlan|planStorage|workOutAhead/;

// At the foot of every page and in its texts: terms and the ways to help.
const HELP =
  /site\/help\/(HelpFoot|singleKeys|Terms|TermPlace|TermCard|terms|termSplitter|useFirstUse)\.tsx?|helpMessages|en.help|keptFlag/;

/** The pages as HTML and, beside them, notices, the bill of materials, the worker that keeps the site, compressed copies. */
function finished(): Plugin {
  let folder = "";
  return {
    name: "finished",
    apply: ({ build }, { command }) => command === "build" && !build?.ssr,
    writeBundle({ dir }) {
      folder = dir!;
    },
    async closeBundle() {
      if (!folder) return;
      await prerenderPages(folder);
      await finishBuild(folder);
    },
  };
}

export default defineConfig({
  // Relative addresses: the built site runs in any folder of any host.
  base: "./",
  plugins: [builtLanguage(), react(), tailwindcss(), fileSums(), installable(), finished()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    manifest: true,
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
            {
              name: "page",
              test: (id: string) => isInFirstView(id) && !id.endsWith("src/app/main.tsx"),
            },
            { name: "help", test: HELP },
            { name: "asked", test: (id: string) => ASKED.test(id) || EXPLAIN.test(id) },
            { name: "queries", test: /@tanstack\// },
            { name: "own", test: OWN },
            // One request of styles before the first paint instead of five.
            { name: "outcome", test: /pages\/outcome\/.*\.css$/ },
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
    exclude: ["tests/browser/**", "**/node_modules/**"],
    environment: "node",
    maxWorkers: "100%",
    testTimeout: 60_000,
  },
});
