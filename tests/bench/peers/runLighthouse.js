import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";
import { median } from "../median.js";

const FIGURES = {
  "first-contentful-paint": "first paint, ms",
  "largest-contentful-paint": "largest paint, ms",
  "total-blocking-time": "blocked, ms",
  "cumulative-layout-shift": "shift",
  "speed-index": "speed index, ms",
};

/** Lighthouse as it is, a phone, of an address, `runs` times: medians of scores (0 to 100) and figures, and the audits that fail. */
export async function runLighthouse(address, { chromePath, chromeFlags, runs }) {
  const reports = [];
  for (let run = 0; run < runs; run++) {
    const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", ...chromeFlags] });
    try {
      const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error" });
      reports.push(lhr);
    } finally {
      chrome.kill();
    }
  }
  const [{ categories }] = reports;
  const scores = Object.keys(categories).map((id) => [
    id,
    median(reports.map((report) => Math.round(100 * report.categories[id].score))),
  ]);
  const figures = Object.entries(FIGURES).map(([id, name]) => [
    name,
    Number(median(reports.map(({ audits }) => audits[id].numericValue)).toFixed(3)),
  ]);
  const asked = Object.entries(categories).filter(([id]) => id !== "performance");
  const faults = asked.flatMap(([id, { auditRefs }]) =>
    auditRefs
      .filter(({ weight }) => weight > 0)
      .map(({ id: audit }) => reports[0].audits[audit])
      .filter(({ score }) => score !== null && score < 1)
      .map(({ title }) => `${id}: ${title}`),
  );
  return { scores: Object.fromEntries(scores), figures: Object.fromEntries(figures), faults };
}
