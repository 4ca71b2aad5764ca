// Opens a plan of 10,000 holdings in the built page, sweeps and compares it, and prints the longest tasks of the page's
// main thread meanwhile, in ms: as they passed, and by the processor's time.
import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";
import { busyTasks } from "./busyTasks.js";

const CLASSES = ["bonds", "target-date", "us-large-stocks", "", "intl-stocks", "stable-value"];
const lines = Array.from(
  { length: 10_000 },
  (_, place) => `Fund ${place},${Math.round(1e7 / (place + 1)) + 1},${CLASSES[place % CLASSES.length]}`,
);
const text = ["label,amount_usd,class", ...lines].join("\n");
const QUIET = 1000; // ms after which what follows is drawn too

const site = await startServer();
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGUMENTS });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const click = (name) => page.getByRole("button", { name }).click();
  const steps = {
    "reading the file": [
      () =>
        page.evaluate((plan) => {
          const input = document.querySelector("input[type=file]");
          const files = new DataTransfer();
          files.items.add(new File([plan], "plan.csv", { type: "text/csv" }));
          input.files = files.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }, text),
      '[data-part="plan-found"]',
    ],
    "using the plan": [() => click("Use this plan"), "canvas.treemap-canvas"],
    "a sweep of it": [() => click("How much?"), ".sweep-values"],
    "a comparison": [() => click("Compare proposals"), ".compare-columns canvas"],
    "with two more": [
      () => page.locator(".compare-begin button").click(),
      '[data-column="kept-2"] svg.treemap',
    ],
  };
  await page.goto(site.address);
  await page.getByLabel("Whose money").selectOption({ label: "Use my own plan…" });
  await page.getByRole("dialog").waitFor();
  const rows = {};
  for (const [name, [act, shown]] of Object.entries(steps)) {
    await page.waitForTimeout(QUIET);
    const tasks = await busyTasks(page, async () => {
      await act();
      await page.locator(shown).first().waitFor();
      await page.waitForTimeout(QUIET);
    });
    rows[name] = {
      "longest task, ms": Math.round(tasks.longest),
      "longest busy, ms": Math.round(tasks.longestBusy),
      "tasks busy over 50 ms": tasks.over50,
    };
  }
  console.log("\nAn own plan of 10,000 holdings: the page's main thread");
  console.table(rows);
} finally {
  await browser.close();
  await site.stop();
}
