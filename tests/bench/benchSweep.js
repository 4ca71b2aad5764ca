// Measures how long the 40 steps of a sweep and its thresholds take to compute in Node, for the money of the bare page
// and for all retirement assets: the domain bundled as the page bundles it, medians after a warm-up. `processor` is
// what remains of them on a machine that does nothing else.
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { median } from "./median.js";

const ROUNDS = 100;
const root = fileURLToPath(new URL("../..", import.meta.url));

function text(name) {
  return readFileSync(join(root, "data", `${name}.json`), "utf8");
}

/** The computation as one file that Node can load. */
async function load() {
  const folder = await mkdtemp(join(tmpdir(), "nestshift-sweep-"));
  try {
    await build({
      configFile: false,
      logLevel: "warn",
      root,
      publicDir: false,
      ssr: { noExternal: true },
      build: { ssr: "tests/bench/sweepParts.ts", outDir: folder, emptyOutDir: true, minify: true },
    });
    return await import(pathToFileURL(join(folder, "sweepParts.js")).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const { atlasFromTexts, sweepOf, DEFAULT_SCENARIO } = await load();
const atlas = atlasFromTexts({
  market: text("market"),
  destinations: text("destinations"),
  assetClasses: text("asset-classes"),
  presets: text("presets"),
  savers: text("savers"),
  sources: text("sources"),
});

const all = Object.fromEntries([...atlas.destinations.keys()].map((id, index) => [id, 50 + 25 * index]));
const results = {};
for (const base of ["401k", "us-retirement"])
  for (const [name, changes] of Object.entries({
    bitcoin: { sweep: "bitcoin" },
    total: { sweep: "total" },
    "total of nine": { sweep: "total", to: all },
  })) {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      const used = process.cpuUsage();
      sweepOf(atlas, { ...DEFAULT_SCENARIO, base: [base], ...changes });
      const { user, system } = process.cpuUsage(used);
      return { elapsed: performance.now() - start, processor: (user + system) / 1000 };
    });
    const warm = times.slice(ROUNDS / 2);
    results[`${base}, ${name}`] = {
      first: times[0].elapsed,
      median: median(warm.map(({ elapsed }) => elapsed)),
      processor: median(warm.map(({ processor }) => processor)),
    };
  }
console.log("A sweep of 40 steps in Node, ms");
console.table(results);
