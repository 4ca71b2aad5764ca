// Draws 10,000 tiles on canvas beside plain d3 on canvas and plain d3 in SVG: one run, interleaved, medians. Fails where
// the product takes over 1.3 times as long as d3 on canvas, or a quarter of d3 in SVG or more.
import { interleave } from "./interleave.js";
import { openBench } from "./openBench.js";

const LABEL = "Total redirected";
const question = { subject: "many", label: LABEL, width: 972, height: 457 };
const MOST = { "plain-canvas": 1.3, "plain-svg": 0.25 };

const bench = await openBench();
try {
  const pages = {};
  for (const draw of ["canvas", ...Object.keys(MOST)])
    pages[draw] = await bench.openPart({ ...question, draw });
  const times = await interleave(pages, LABEL, (step) => 300 + ((step * 30) % 900), { warmUp: 4, steps: 24 });
  console.log("\n10,000 tiles, ms");
  console.table(times);
  for (const [draw, most] of Object.entries(MOST)) {
    const ratio = times.canvas.frame / times[draw].frame;
    console.log(`${ratio <= most ? "within" : "OVER  "}  ${ratio.toFixed(2)} of ${most} times ${draw}`);
    if (ratio > most) process.exitCode = 1;
  }
} finally {
  await bench.close();
}
