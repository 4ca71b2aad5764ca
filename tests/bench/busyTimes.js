/**
 * Begins to count how long the main thread of each page is busy by the processor's time, which leaves out the time when
 * other programs had it. Returns a function that gives it up to then, in ms by the names of the pages.
 */
export async function busyTimes(pages) {
  const clients = {};
  for (const [name, page] of Object.entries(pages)) {
    clients[name] = await page.context().newCDPSession(page);
    await clients[name].send("Performance.enable", { timeDomain: "threadTicks" });
  }
  async function now() {
    const times = {};
    for (const [name, client] of Object.entries(clients)) {
      const { metrics } = await client.send("Performance.getMetrics");
      times[name] = 1000 * metrics.find((metric) => metric.name === "TaskDuration").value;
    }
    return times;
  }
  const began = await now();
  return async () =>
    Object.fromEntries(Object.entries(await now()).map(([name, time]) => [name, time - began[name]]));
}
