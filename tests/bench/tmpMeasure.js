function measureInPage([label, value]) {
  const input = document.querySelector(`input[type="range"][aria-label="${label}"]`);
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const { promise, resolve } = Promise.withResolvers();
  const said = () => input.getAttribute("aria-valuetext"); // of our page's sliders only
  const spoken = said();
  const MOST = 5; // frames that a step is waited for; one to where the slider stands already shows nothing
  let changes = 0;
  const observer = new MutationObserver(() => (changes += 1));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });

  // A frame is one task: callbacks, style, layout, paint. Whatever comes next comes after it, this before all else.
  const afterFrame = (then) => scheduler.postTask(then, { priority: "user-blocking" });
  // The step is taken inside a frame, as input is in a drag, so that the wait for the next one is not counted.
  requestAnimationFrame(() => {
    performance.mark('step-begin'); const start = performance.now();
    const time = { script: 0, frame: 0, whole: 0 };
    const elapsed = () => performance.now() - start;
    set.call(input, String(value));
    input.dispatchEvent(new Event("input", { bubbles: true }));
    // React flushes what an event changed in a microtask; this one comes after it.
    queueMicrotask(() => (time.script = elapsed()));
    // On a slow device the page takes the step in a task after the frame of its event: the frame that shows it counts.
    let frames = 0;
    function firstFrame() {
      void afterFrame(() => {
        frames += 1;
        if (spoken !== null && spoken === said() && frames < MOST) return requestAnimationFrame(firstFrame);
        time.frame = elapsed(); performance.mark('step-end');
        time.whole = time.frame;
        changes = 0;
        requestAnimationFrame(settle);
      });
    }
    firstFrame();
    // What the page draws later, of the same step, is drawn when two frames in a row change nothing.
    let still = 0;
    function settle() {
      const changed = changes > 0;
      changes = 0;
      still = changed ? 0 : still + 1;
      void afterFrame(() => {
        if (changed) time.whole = elapsed();
        if (still < 2) return requestAnimationFrame(settle);
        observer.disconnect();
        resolve(time);
      });
    }
  });
  return promise;
}

/**
 * Takes one step of a slider as a drag does: the value set, an input event, nothing committed. Gives ms from the start
 * of the step: `script` to the end of its scripts, `frame` to its first drawn frame, `whole` to the last of its frames.
 */
export function measureStep(page, label, value) {
  return page.evaluate(measureInPage, [label, value]);
}
