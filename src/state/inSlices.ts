const SLICE = 8; // ms of work between two chances for the page to answer

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Runs steps in slices, so that a long computation never holds the page. Gives what the steps return, in a task of its
 * own, so that what is done with it has all of that task's time.
 */
export async function inSlices<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    await pause();
    if (step.done) return step.value;
  }
}
