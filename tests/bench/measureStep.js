/** Puts `measureStep` into a page: one step, its script time and the time to its drawn frame, in ms. */
export async function installMeasure(page) {
  await page.evaluate(() => {
    // The step is taken inside a frame, so that the wait for the next one is not counted.
    window.measureStep = (step) =>
      new Promise((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          const start = performance.now();
          let script = 0;
          port1.onmessage = () => resolve({ script, frame: performance.now() - start });
          step();
          // React flushes what an event changed in a microtask; this one comes after it.
          queueMicrotask(() => {
            script = performance.now() - start;
            port2.postMessage(0);
          });
        }),
      );
  });
}

/** A step of a slider as a drag makes it: the value set, an input event, nothing committed. */
export function dragStep(page, label, value) {
  return page.evaluate(
    ([name, wish]) => {
      const input = document.querySelector(`input[type="range"][aria-label="${name}"]`);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
      return window.measureStep(() => {
        set.call(input, String(wish));
        input.dispatchEvent(new Event("input", { bubbles: true }));
      });
    },
    [label, value],
  );
}

/** A step of the part that is measured alone. */
export function partStep(page, value) {
  return page.evaluate((wish) => window.measureStep(window.prepareStep(wish)), value);
}

/** The middle one of some numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}
