// Measures a slider step of the whole page beside the same tree in the treemaps of other libraries and of plain d3: one
// run, interleaved, medians, animations off, labels on. Peers draw one line on each tile, the page up to three, and draw
// their chart alone, where the page brings its headline, sliders, cards and link up to date too. Prints ratios to ECharts
// on canvas and writes bench-peers.json. "Busy" is the processor's time of the main thread, a mean, which other programs
// lengthen less; it leaves out what is painted beside that thread.
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { busyTimes } from "./busyTimes.js";
import { checkDrawn } from "./checkDrawn.js";
import { interleave } from "./interleave.js";
import { openBench } from "./openBench.js";
import { installPeers } from "./peers/installPeers.js";

const PEERS = {
  "ECharts, canvas": "echarts",
  Highcharts: "highcharts",
  nivo: "nivo",
  Recharts: "recharts",
  Plotly: "plotly",
};
const PAGE = "Nestshift, whole page";
const LABEL = "Total redirected";
const MOST = 1; // times ECharts on canvas
const BASES = { "401k": "/?chart=treemap", "us-retirement": "/?chart=treemap&base=us-retirement" };
const valueAt = (step) => 300 + ((step * 30) % 900); // basis points
const WARM_UP = 15;
const STEPS = 60;
const CHECKED = [300, 1_170, 630];

installPeers();
const peerPage = "peers/peerPage.html";
const bench = await openBench([peerPage]);
const results = {};
try {
  for (const [subject, path] of Object.entries(BASES)) {
    const page = await bench.openPage(path);
    const size = await page.evaluate(() => {
      const { width, height } = document.querySelector("svg.treemap");
      return { width: width.baseVal.value, height: height.baseVal.value };
    });
    const pages = { [PAGE]: page };
    pages["d3, SVG"] = await bench.openPart({ draw: "d3", subject, label: LABEL, ...size });
    for (const [name, draw] of Object.entries(PEERS))
      pages[name] = await bench.openPart({ draw, subject, label: LABEL, ...size }, peerPage);
    const before = loadavg()[0];
    await interleave(pages, LABEL, valueAt, { warmUp: WARM_UP, steps: 0 });
    const busy = await busyTimes(pages);
    const medians = await interleave(pages, LABEL, valueAt, { warmUp: 0, steps: STEPS });
    for (const [name, time] of Object.entries(await busy())) medians[name].busy = time / STEPS;
    const marks = await checkDrawn(pages, LABEL, CHECKED);
    for (const each of Object.values(pages)) await each.context().close();
    results[subject] = { size, load: [before, loadavg()[0]], medians, marks };
    print(subject, results[subject]);
  }
} finally {
  await bench.close();
}
writeFileSync("bench-peers.json", `${JSON.stringify(results, null, 2)}\n`);

function print(subject, { size, load, medians, marks }) {
  console.log(
    `\n${subject}: ${size.width} x ${size.height}, load ${load.map((each) => each.toFixed(1)).join(" to ")}`,
  );
  const reference = medians["ECharts, canvas"];
  const times = (time, key) => `${time[key].toFixed(1)} ms, ${(time[key] / reference[key]).toFixed(2)} x`;
  const rows = Object.entries(medians).map(([name, time]) => [
    name,
    {
      "first drawn frame": times(time, "frame"),
      "all drawn": times(time, "whole"),
      "main thread busy": times(time, "busy"),
      ...marks[name],
    },
  ]);
  console.table(Object.fromEntries(rows));
  for (const [key, said] of Object.entries({
    frame: "first drawn frame",
    whole: "all drawn",
    busy: "main thread busy",
  })) {
    const ratio = medians[PAGE][key] / reference[key];
    console.log(
      `${ratio <= MOST ? "within" : "OVER  "}  ${ratio.toFixed(2)} of ${MOST} times ECharts, ${said}`,
    );
  }
}
