// Measures, in node, 100,000 paths over 30 years of 12 months for both mixes against bare loops that only draw the same
// random numbers, in turn so that what else the machine does hits all alike; at two sizes; then, in the built page, the
// tasks of the main thread meanwhile. Times are the processor's, in ms.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";
import { busyTasks } from "./busyTasks.js";
import { median } from "./median.js";

const PATHS = 100_000;
const ROUNDS = 3;
const MOST = 3; // times the bare loop

function busy(work) {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const entry = fileURLToPath(new URL("simulateCase.ts", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "nestshift-simulate-"));
try {
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: "case.mjs" } },
    },
    ssr: { noExternal: true },
  });
  const { simulate, draw } = await import(pathToFileURL(join(folder, "case.mjs")).href);
  const rows = ["normal", "student", "history"].map((kind) => {
    for (let warm = 0; warm < 2; warm++) {
      simulate(kind, PATHS / 10);
      draw("pairs", kind, PATHS / 10);
      draw("words", kind, PATHS / 10);
    }
    const times = Array.from({ length: ROUNDS }, () => ({
      pairs: busy(() => draw("pairs", kind, PATHS)),
      words: busy(() => draw("words", kind, PATHS)),
      whole: busy(() => simulate(kind, PATHS)),
      half: busy(() => simulate(kind, PATHS / 2)),
    }));
    const of = (key) => median(times.map((time) => time[key]));
    return {
      growth: kind,
      "ms in all": Math.round(of("whole")),
      "ms drawing pairs": Math.round(of("pairs")),
      "times that": Number((of("whole") / of("pairs")).toFixed(2)),
      "of at most": kind === "history" ? "none" : MOST,
      "ms drawing their words": Math.round(of("words")),
      "times those": Number((of("whole") / of("words")).toFixed(2)),
      "twice the paths, times": Number((of("whole") / of("half")).toFixed(2)),
    };
  });
  console.log(`\n${PATHS} paths, 30 years, both mixes, one thread`);
  console.table(rows);
  console.log(
    "History draws one word for each path and month and does little besides: its loop is a fifth of the other's, so the ratio says less. In ms it is the fastest.",
  );
} finally {
  await rm(folder, { recursive: true });
}

const site = await startServer();
const browser = await chromium.launch({
  executablePath: needChromium(),
  args: ["--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const rows = [];
  for (const blocked of [false, true]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, serviceWorkers: "block" });
    if (blocked) await page.addInitScript(() => void delete globalThis.Worker);
    await page.goto(`${site.address}/outcome/?v=1&horizon=30`);
    const saver = page.locator('[data-section="saver"]');
    const shown = saver.locator('[data-part="saver-shown"][data-new="true"]');
    await shown.waitFor();
    let passed = 0;
    const tasks = await busyTasks(page, async () => {
      await saver.getByRole("radio", { name: "100,000" }).check();
      const began = performance.now();
      await saver.getByText("100,000 futures simulated.").waitFor({ timeout: 120_000 });
      passed = performance.now() - began;
    });
    rows.push({
      work: blocked ? "in slices of the page" : "in workers",
      "ms until shown": Math.round(passed),
      "longest task, ms": Math.round(tasks.longest),
      "of it busy, ms": Math.round(tasks.longestBusy),
      "tasks busy over 50 ms": tasks.over50,
    });
    await page.close();
  }
  console.log("\n100,000 futures of 30 years in the page: its main thread");
  console.table(rows);
} finally {
  await browser.close();
  await site.stop();
}
