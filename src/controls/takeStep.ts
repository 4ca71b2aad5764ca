const LONG = 16; // ms of script, so that a step does not come with its frame
const SHORT = 12; // ms below which the next one does again

/** Null before the first step: how fast the device is, is not known. */
let isSlow: boolean | null = null;
let waiting: (() => void) | null = null;

/** Whether steps take so long on this device that what need not follow the hand should wait. */
export function stepsAreSlow(): boolean {
  return isSlow === true;
}

function layOut(): void {
  void document.body.offsetHeight;
}

/** Takes the step that waits for its task, at once. */
export function takeWaiting(): void {
  const step = waiting;
  waiting = null;
  if (!step) return;
  const start = performance.now();
  step();
  // React draws what an event changed in a microtask; this one comes after it.
  queueMicrotask(() => {
    isSlow = performance.now() - start > (isSlow ? SHORT : LONG);
    // Where a browser cannot put it before the frame, it is laid out there.
    if (isSlow) void globalThis.scheduler?.postTask(layOut, { priority: "user-blocking" });
  });
}

/** Forgets the step that waits. */
export function dropWaiting(): void {
  waiting = null;
}

/**
 * Takes a step of a slider: within its event, so that the frame of the event shows it. On a device where steps take long, in
 * a task of its own after that frame, so that a step is three short tasks, script, layout and frame, and not a long one.
 * `atFirst`: what a device is held for whose steps were not timed yet.
 */
export function takeStep(step: () => void, atFirst: "slow" | "fast" = "slow"): void {
  waiting = step;
  if (isSlow ?? atFirst === "slow") setTimeout(takeWaiting);
  else takeWaiting();
}
