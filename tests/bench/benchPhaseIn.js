// Measures, in node, how long recomputing a phase-in over 30 years takes: 47 leaves, nine destinations, both ways, the
// outcome of the scenario included. Prints medians in ms, and the mean time of the processor, which a busy machine does
// not lengthen as much.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { median } from "./median.js";

const WARM_UP = 50;
const STEPS = 400;
const BUDGET = 12; // ms

const entry = fileURLToPath(new URL("phaseInCase.ts", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "nestshift-phase-in-"));
try {
  await build({
    configFile: false,
    logLevel: "warn",
    // The data are read from where they lie, not from beside the built file.
    define: {
      "import.meta.url": JSON.stringify(new URL("support/atlas.ts", new URL("../", import.meta.url)).href),
    },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "case.mjs" } },
    },
    ssr: { noExternal: true },
  });
  const { recompute } = await import(pathToFileURL(join(folder, "case.mjs")).href);
  const rows = ["balances", "contributions"].flatMap((way) =>
    ["linear", "s"].map((curve) => {
      for (let step = 0; step < WARM_UP; step++) recompute(step, way, curve);
      const began = process.cpuUsage();
      const times = Array.from({ length: STEPS }, (_, step) => {
        const start = performance.now();
        recompute(step, way, curve);
        return performance.now() - start;
      });
      const { user, system } = process.cpuUsage(began);
      return {
        way,
        curve,
        "median ms": Number(median(times).toFixed(2)),
        "processor ms": Number(((user + system) / 1000 / STEPS).toFixed(2)),
        "of ms": BUDGET,
      };
    }),
  );
  console.log("\nPhase-in over 30 years, recomputed");
  console.table(rows);
} finally {
  await rm(folder, { recursive: true });
}
