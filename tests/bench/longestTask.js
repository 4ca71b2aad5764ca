const GETTING_TO_KNOW = 3; // moves: a page that knew a fast processor learns that this one is slow, as if it had always been

/**
 * The tasks of a page's main thread while the pointer drags a slider to and fro, with the processor slowed down `slower`
 * times. `longest`, and `longestBusy`, which leaves out the time when other programs had the processor: ms. `over50`:
 * how many were busy for over 50 ms.
 */
export async function longestTask(page, label, { slower, moves = 60 }) {
  const client = await page.context().newCDPSession(page);
  const slider = page.getByRole("slider", { name: label, exact: true });
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider.boundingBox();
  const thumb = await slider.evaluate(({ value, min, max }) => (value - min) / (max - min));
  const place = (share) => x + 14 + (width - 28) * share;
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await client.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.mouse.move(place(thumb), y + height / 2);
  await page.mouse.down();
  for (let move = 0; move < GETTING_TO_KNOW; move++)
    await page.mouse.move(place(0.1 + move / 100), y + height / 2);
  await page.waitForTimeout(500);
  await client.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline", "blink.user_timing"] },
  });
  await page.evaluate(() => performance.mark("drag"));
  for (let move = 0; move < moves; move++)
    await page.mouse.move(place(0.5 - 0.4 * Math.cos(move / 6)), y + height / 2);
  await page.waitForTimeout(200);
  const traced = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.end");
  await traced;
  await page.mouse.up();
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const { pid, tid } = events.find(({ name }) => name === "drag");
  const tasks = events.filter(
    (event) => event.name === "RunTask" && event.ph === "X" && event.pid === pid && event.tid === tid,
  );
  const busy = tasks.map(({ tdur }) => tdur / 1000);
  return {
    longest: Math.max(...tasks.map(({ dur }) => dur / 1000)),
    longestBusy: Math.max(...busy),
    over50: busy.filter((each) => each > 50).length,
  };
}
