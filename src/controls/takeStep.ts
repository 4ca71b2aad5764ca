import { paceOf } from "./paceOf";

// In ms of a step's script, a third of the step. A long step does not come with its frame.
const pace = paceOf({ long: 12, short: 9 });
// What follows a step takes longer than the step, and may fall into one task with the next.
const paceOfFollowing = paceOf({ long: 7, short: 5 });
const LONG = 16; // ms of a step's script; its layout takes up to twice as long
let waiting: (() => void) | null = null;

/** Whether steps take so long on this device that what need not follow the hand should wait until it rests. */
export function followingIsSlow(): boolean {
  return paceOfFollowing.isSlow() === true;
}

/** Lays out what has changed, so that the next frame, which may bring a step of its own, has not to do it. */
export function layOut(): void {
  void document.body.offsetHeight;
}

/** The same in a task of its own; with that frame where a browser cannot. */
function layOutApart(): void {
  void globalThis.scheduler?.postTask(layOut, { priority: "user-blocking" });
}

/** Takes the step that waits for its task, at once. */
export function takeWaiting(): void {
  const step = waiting;
  waiting = null;
  if (!step) return;
  pace.time(step, (took) => {
    paceOfFollowing.count(took);
    if (!pace.isSlow()) return;
    // A frame can come before a task that is asked for: only what would make this one too long is left to that.
    if (took > LONG) layOutApart();
    else layOut();
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
  if (pace.isSlow() ?? atFirst === "slow") setTimeout(takeWaiting);
  else takeWaiting();
}
