// Measures a slider step of the built pages and of the chart alone beside a plain d3 SVG treemap of the same tiles and
// labels: one run, interleaved, medians. Then the bytes of every chunk. Prints tables and writes bench-results.json.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../../scripts/staticServer.js";
import { benchSlider } from "./benchSlider.js";
import { brotliSizes } from "./brotliSizes.js";
import { openBench } from "./openBench.js";
import { printSlider } from "./printSlider.js";

const total = { label: "Total redirected", values: (step) => 300 + ((step * 30) % 900) }; // basis points
const SLIDERS = {
  "redirect, 401(k) plans": { path: "/?chart=treemap", subject: "401k", ...total },
  "redirect, all retirement assets": {
    path: "/?chart=treemap&base=us-retirement",
    subject: "us-retirement",
    ...total,
  },
  "market, releases": {
    path: "/market/?chart=treemap",
    subject: "market",
    label: "Data release",
    values: (step) => step % 3,
  },
};

const bench = await openBench();
const results = { sliders: {}, bytes: brotliSizes(join(DIST, "assets")) };
try {
  for (const [name, slider] of Object.entries(SLIDERS)) {
    results.sliders[name] = await benchSlider(bench, slider);
    printSlider(name, results.sliders[name]);
  }
} finally {
  await bench.close();
}
console.log("\nBytes by brotli");
console.table(results.bytes);
writeFileSync("bench-results.json", `${JSON.stringify(results, null, 2)}\n`);
