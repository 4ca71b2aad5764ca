const SLOW_4G = {
  offline: false,
  latency: 150, // ms
  downloadThroughput: 1_600_000 / 8, // bytes a second
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4; // times
const QUIET = 1_500; // ms without a long task after the network is idle, so that nothing is still to come

function observe() {
  const seen = { paint: null, treemapAtPaint: false, largest: null, largestIs: "", shift: 0, tasks: [] };
  window.seenByBench = seen;
  const watch = (type, then) =>
    new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true });
  watch("paint", (entry) => {
    if (entry.name !== "first-contentful-paint") return;
    seen.paint = entry.startTime;
    const treemap = document.querySelector("svg.treemap");
    seen.treemapAtPaint = (treemap?.querySelector("rect")?.getBoundingClientRect().width ?? 0) > 0;
  });
  watch("largest-contentful-paint", (entry) => {
    seen.largest = entry.startTime;
    seen.largestIs = `${entry.element?.tagName ?? "?"} ${entry.element?.className ?? ""}`.trim();
  });
  watch("layout-shift", (entry) => (seen.shift += entry.hadRecentInput ? 0 : entry.value));
  watch("longtask", ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
}

/**
 * Opens an address in a fresh profile, slow 4G, processor slowed down 4 times, nothing cached, and gives what the browser
 * saw of it: `paint` and `largest` in ms since the address was asked for, `treemapAtPaint`, `shift`, and `blocked`, the
 * ms by which tasks after the first paint took longer than 50.
 */
export async function coldLoad(browser, address, viewport) {
  const context = await browser.newContext({ ...viewport, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", SLOW_4G);
    await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: "networkidle" });
    await page.waitForTimeout(QUIET);
    const { tasks, ...seen } = await page.evaluate(() => window.seenByBench);
    const after = tasks.filter(({ startTime }) => startTime >= seen.paint);
    const blocked = after.reduce((all, { duration }) => all + Math.max(0, duration - 50), 0);
    return { ...seen, blocked };
  } finally {
    await context.close();
  }
}
