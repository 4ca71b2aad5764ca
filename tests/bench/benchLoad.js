// Opens the first page cold, by slow 4G and with the processor slowed down 4 times, in turn with a plain page of the same
// treemap and stylesheet; works its slider; then Lighthouse. The site is served as docs/hosting.md has it: compressed by
// brotli, and built for its address. Prints medians beside their bars and writes bench-load.json. `--without-lighthouse`
// leaves that out.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";
import { coldLoad } from "./coldLoad.js";
import { median } from "./median.js";
import { plainPage } from "./plainPage.js";
import { installPeers } from "./peers/installPeers.js";
import { sliderDelays } from "./sliderDelays.js";

const PORT = 4180;
const SITE_URL = `http://localhost:${PORT}/`;
const ROUNDS = 7;
const LIGHTHOUSE_RUNS = 5;
const LABEL = "Total redirected";
const BARS = {
  paint: 1.15,
  largest: 1_800,
  shift: 0.02,
  blocked: 150,
  delay: 50,
  performance: 95,
  other: 100,
};
const VIEWPORTS = {
  desktop: { viewport: { width: 1440, height: 1000 } },
  phone: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
};
const PATHS = ["/", "/market/", "/outcome/"];

function say(name, value, bar, { unit = "", atLeast = false, digits = 0 } = {}) {
  const holds = atLeast ? value >= bar : value <= bar;
  console.log(
    `${holds ? "within" : "OVER  "}  ${name}: ${value.toFixed(digits)}${unit} of ${atLeast ? "at least" : "at most"} ${bar}${unit}`,
  );
}

async function benchCold(browser, site, plain, view) {
  const loads = { page: [], plain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    loads.page.push(await coldLoad(browser, `${site.address}/`, VIEWPORTS[view]));
    loads.plain.push(await coldLoad(browser, `${plain.address}/`, VIEWPORTS[view]));
  }
  const of = (which, key) => median(loads[which].map((load) => load[key]));
  const result = {
    paint: of("page", "paint"),
    plainPaint: of("plain", "paint"),
    treemapAtPaint: loads.page.every(({ treemapAtPaint }) => treemapAtPaint),
    largest: of("page", "largest"),
    largestIs: loads.page[0].largestIs,
    shift: of("page", "shift"),
    blocked: of("page", "blocked"),
  };
  console.log(`\n${view}, cold, slow 4G, processor slowed 4 x, medians of ${ROUNDS}`);
  console.log(
    `first paint ${result.paint.toFixed(0)} ms, plain page ${result.plainPaint.toFixed(0)} ms; ` +
      `${result.treemapAtPaint ? "with" : VIEWPORTS[view].isMobile ? "bars in place of" : "WITHOUT"} the treemap; largest paint: ${result.largestIs}`,
  );
  say("first contentful paint", result.paint / result.plainPaint, BARS.paint, { unit: " x", digits: 2 });
  say("largest contentful paint", result.largest, BARS.largest, { unit: " ms" });
  say("layout shift", result.shift, BARS.shift, { digits: 3 });
  say("blocking time", result.blocked, BARS.blocked, { unit: " ms" });
  return result;
}

async function benchDelays(browser, site) {
  const context = await browser.newContext({ ...VIEWPORTS.desktop, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${site.address}/?chart=treemap`, { waitUntil: "networkidle" });
  const delays = await sliderDelays(page, LABEL);
  await context.close();
  console.log("\nSlider, processor slowed 4 x, 75th percentile");
  for (const [how, delay] of Object.entries(delays)) say(how, delay, BARS.delay, { unit: " ms" });
  return delays;
}

async function benchLighthouse(site) {
  installPeers();
  const { runLighthouse } = await import("./peers/runLighthouse.js");
  const asked = { chromePath: needChromium(), chromeFlags: CHROMIUM_ARGUMENTS, runs: LIGHTHOUSE_RUNS };
  const results = {};
  for (const path of PATHS) {
    results[path] = await runLighthouse(`${site.address}${path}`, asked);
    console.log(`\nLighthouse, ${path}`);
    for (const [name, score] of Object.entries(results[path].scores))
      say(name, score, name === "performance" ? BARS.performance : BARS.other, { atLeast: true });
    console.log(results[path].figures);
    if (results[path].faults.length > 0) console.log("not passed:", results[path].faults.join("; "));
  }
  return results;
}

execFileSync(process.execPath, ["scripts/buildSite.js"], {
  env: { ...process.env, SITE_URL },
  stdio: "inherit",
});
const before = loadavg()[0];
const bare = plainPage();
const [site, plain] = await Promise.all([
  startServer({ port: PORT, compressed: true }),
  startServer({ folder: bare.folder, compressed: true }),
]);
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGUMENTS });
const results = { load: [before], cold: {} };
try {
  for (const view of Object.keys(VIEWPORTS)) results.cold[view] = await benchCold(browser, site, plain, view);
  results.delays = await benchDelays(browser, site);
  await browser.close();
  if (!process.argv.includes("--without-lighthouse")) results.lighthouse = await benchLighthouse(site);
} finally {
  await browser.close();
  await Promise.all([site.stop(), plain.stop()]);
  bare.remove();
}
results.load.push(loadavg()[0]);
console.log(`\nload ${results.load.map((each) => each.toFixed(1)).join(" to ")}`);
writeFileSync("bench-load.json", `${JSON.stringify(results, null, 2)}\n`);
