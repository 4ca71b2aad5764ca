const SLICE = 8; // ms of work between two chances for the page to answer

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Runs steps in slices, so that a long computation never holds the page. Gives what the steps return. */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() > end) {
      await pause();
      end = performance.now() + SLICE;
    }
  }
}
