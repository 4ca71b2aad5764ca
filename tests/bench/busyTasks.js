/**
 * The tasks of a page's main thread while `act` runs, in ms: the longest, and the longest by the processor's time, which
 * leaves out the time when other programs had it. `over50`: how many were busy for over 50 ms.
 */
export async function busyTasks(page, act) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await client.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline", "blink.user_timing"] },
  });
  await page.evaluate(() => performance.mark("begin"));
  await act();
  const traced = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await traced;
  const { pid, tid, ts } = events.find(({ name }) => name === "begin");
  const tasks = events.filter(
    (event) =>
      event.name === "RunTask" &&
      event.ph === "X" &&
      event.pid === pid &&
      event.tid === tid &&
      event.ts >= ts,
  );
  const busy = tasks.map(({ tdur }) => tdur / 1000);
  return {
    longest: Math.max(...tasks.map(({ dur }) => dur / 1000)),
    longestBusy: Math.max(...busy),
    over50: busy.filter((each) => each > 50).length,
  };
}
