const SLICE = 8; // ms of work between two pauses, so that the page answers

/** Lets the page do whatever is waiting. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** Runs work step by step, with pauses between for whatever the person does. */
export async function inSteps<Done>(work: Generator<void, Done>): Promise<Done> {
  for (;;) {
    await pause();
    const began = performance.now();
    while (performance.now() - began < SLICE) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }
}
