// Measures a slider step of the built pages and of the chart alone beside a plain d3 SVG treemap of the same tiles and
// labels: one run, interleaved, medians. Then the bytes of every chunk. Prints tables and writes bench-results.json.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { needChromium } from "../../scripts/findChromium.js";
import { DIST, startServer } from "../../scripts/staticServer.js";
import { buildBenchPage } from "./buildBenchPage.js";
import { dragStep, installMeasure, median, partStep } from "./measureStep.js";

const STEPS = 80;
const WARM_UP = 20;
const VIEWPORT = { width: 1440, height: 1000 };

const site = await startServer();
const built = await buildBenchPage();
const parts = await startServer({ folder: built.folder });
// Without the screen's rhythm, so that a frame takes as long as it takes.
const FREE_RUNNING = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
const args = ["--disable-gpu", ...FREE_RUNNING, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const browser = await chromium.launch({ executablePath: needChromium(), args });

async function open(address) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("svg .tile, svg g rect").first().waitFor();
  await installMeasure(page);
  return page;
}

function partAddress(draw, base, { width, height }) {
  return `${parts.address}/benchPage.html?draw=${draw}&base=${base}&width=${width}&height=${height}`;
}

/** Texts and shapes of a chart, to be sure that all subjects draw the same. */
function countMarks(page, svg) {
  return page
    .locator(svg)
    .first()
    .evaluate((chart) => `${chart.querySelectorAll("g > rect:first-child").length} tiles`);
}

/** Steps each subject in turn; gives the medians by name. */
async function interleave(subjects) {
  const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let step = 0; step < WARM_UP + STEPS; step++)
    for (const [name, take] of Object.entries(subjects)) {
      const time = await take(step);
      if (step >= WARM_UP) times[name].push(time);
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      { script: median(all.map(({ script }) => script)), frame: median(all.map(({ frame }) => frame)) },
    ]),
  );
}

async function sizeOf(page) {
  return page
    .locator(".treemap")
    .first()
    .evaluate((svg) => ({
      width: Number(svg.getAttribute("width")),
      height: Number(svg.getAttribute("height")),
    }));
}

/** The longest task of a page while a slider is dragged with the processor slowed down four times, in ms. */
async function longestTask(page, label, values) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: "longtask" });
  });
  for (let step = 0; step < STEPS; step++) await dragStep(page, label, values(step));
  const longest = await page.evaluate(() => window.longest);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return longest;
}

async function benchSlider({ path, label, base, values }) {
  const page = await open(site.address + path);
  const size = await sizeOf(page);
  const chart = await open(partAddress("chart", base, size));
  const plain = await open(partAddress("d3", base, size));
  const total = (step) => 300 + ((step * 37) % 900);
  const medians = await interleave({
    "whole page": (step) => dragStep(page, label, values(step)),
    "chart alone": (step) => partStep(chart, total(step)),
    "plain d3": (step) => partStep(plain, total(step)),
  });
  const marks = { page: await countMarks(page, ".treemap"), plain: await countMarks(plain, "svg:has(> g)") };
  const longest = await longestTask(page, label, values);
  for (const opened of [page, chart, plain]) await opened.context().close();
  return { size, marks, medians, longestTaskAt4x: longest };
}

const results = {
  redirect: await benchSlider({
    path: "/?chart=treemap",
    label: "Total redirected",
    base: "401k",
    values: (step) => 300 + ((step * 37) % 900),
  }),
  market: await benchSlider({
    path: "/market/?chart=treemap",
    label: "Data release",
    base: "us-retirement",
    values: (step) => step % 3,
  }),
  bytes: Object.fromEntries(
    readdirSync(join(DIST, "assets"))
      .filter((name) => /\.(js|css|json)$/.test(name))
      .map((name) => [name, brotliCompressSync(readFileSync(join(DIST, "assets", name))).length]),
  ),
};

for (const [name, { size, marks, medians, longestTaskAt4x }] of Object.entries(results).slice(0, 2)) {
  console.log(`\n${name}: ${size.width} x ${size.height}, page ${marks.page}, plain d3 ${marks.plain}`);
  const reference = medians["plain d3"].frame;
  console.table(
    Object.entries(medians).map(([subject, { script, frame }]) => ({
      subject,
      "script ms": script.toFixed(2),
      "frame ms": frame.toFixed(2),
      "of plain d3": `${(frame / reference).toFixed(2)} x`,
    })),
  );
  console.log(
    `longest task in a drag, processor at a quarter: ${longestTaskAt4x.toFixed(0)} ms (0: none over 50)`,
  );
}
console.table(results.bytes);
writeFileSync("bench-results.json", `${JSON.stringify(results, null, 2)}\n`);

await browser.close();
await Promise.all([site.stop(), parts.stop()]);
await built.remove();
