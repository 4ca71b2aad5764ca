const SLOWER = 4; // times
const ACTS = 40;
const LEAST = 16; // ms; shorter ones are not told

function observe(label) {
  const seen = { events: [], drags: [] };
  window.seenByBench = seen;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) seen.events.push({ interactionId, duration });
  }).observe({ type: "event", durationThreshold: 16 });
  const slider = document.querySelector(`input[aria-label="${label}"]`);
  let waiting = [];
  slider.addEventListener("input", ({ timeStamp }) => waiting.push(timeStamp));
  // A step may come in a task after the frame of its event: what counts is the frame that shows it.
  new MutationObserver(() => {
    const shown = waiting;
    waiting = [];
    requestAnimationFrame(() =>
      scheduler.postTask(() => seen.drags.push(...shown.map((start) => performance.now() - start)), {
        priority: "user-blocking",
      }),
    );
  }).observe(slider, { attributeFilter: ["aria-valuetext"] });
}

function percentile75(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.ceil(0.75 * numbers.length) - 1];
}

/** The longest event of each interaction, ms; those too short to be told count as the shortest that is. */
function interactions(events, acts) {
  const longest = new Map();
  for (const { interactionId, duration } of events)
    longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0));
  return [...longest.values(), ...Array(Math.max(0, acts - longest.size)).fill(LEAST)];
}

/**
 * Works a slider of an open page with real keys, presses and drags, the processor slowed down 4 times. Gives, in ms, the
 * 75th percentile: `keys` and `presses` from the event to the next frame, as interactions of the event timing; `drags` as
 * moves of a held pointer, which event timing leaves out, to the frame that shows them.
 */
export async function sliderDelays(page, label) {
  const client = await page.context().newCDPSession(page);
  const slider = page.getByRole("slider", { name: label, exact: true });
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await slider.boundingBox();
  const place = (share) => [x + 14 + (width - 28) * share, y + height / 2];
  await page.evaluate(observe, label);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  async function take(acts, act) {
    await page.evaluate(() => Object.assign(window.seenByBench, { events: [], drags: [] }));
    for (let step = 0; step < acts; step++) await act(step);
    await page.waitForTimeout(1_000);
    return page.evaluate(() => window.seenByBench);
  }
  await slider.focus();
  const keys = await take(ACTS, async (step) => {
    await page.keyboard.press(step % 20 < 10 ? "ArrowRight" : "ArrowLeft", { delay: 60 });
    await page.waitForTimeout(120);
  });
  const presses = await take(ACTS / 2, async (step) => {
    await page.mouse.click(...place(0.2 + 0.03 * step), { delay: 60 });
    await page.waitForTimeout(300);
  });
  await page.mouse.move(...place(0.77));
  await page.mouse.down();
  const { drags } = await take(ACTS * 2, async (step) => {
    await page.mouse.move(...place(0.5 + 0.3 * Math.cos(step / 6)));
    await page.waitForTimeout(30);
  });
  await page.mouse.up();
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return {
    keys: percentile75(interactions(keys.events, ACTS)),
    presses: percentile75(interactions(presses.events, ACTS / 2)),
    drags: percentile75(drags),
  };
}
