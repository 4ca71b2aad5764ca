import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Steps = typeof import("../../src/controls/takeStep");
let steps: Steps;
let now = 0;
const postTask = vi.fn();
const offsetHeight = vi.fn(() => 0); // is read to lay a page out

/** A step that takes as long as is asked for, ms. */
function stepOf(length: number) {
  return vi.fn(() => {
    now += length;
  });
}

async function taken(step: ReturnType<typeof stepOf>): Promise<void> {
  await vi.waitFor(() => expect(step).toHaveBeenCalledOnce());
  await Promise.resolve(); // it is measured in a microtask
}

beforeEach(async () => {
  vi.resetModules();
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.stubGlobal("scheduler", { postTask });
  vi.stubGlobal("document", { body: Object.defineProperty({}, "offsetHeight", { get: offsetHeight }) });
  postTask.mockReset();
  offsetHeight.mockClear();
  steps = await import("../../src/controls/takeStep");
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a step waits for its own task until the device is known to be fast, and again once it was slow", async () => {
  const [first, fast, slow, last] = [stepOf(3), stepOf(40), stepOf(15), stepOf(3)];
  steps.takeStep(first);
  expect(first).not.toHaveBeenCalled();
  await taken(first);
  expect(postTask).not.toHaveBeenCalled();
  steps.takeStep(fast);
  expect(fast).toHaveBeenCalledOnce();
  await Promise.resolve();
  expect(postTask, "what a long step changed is laid out in a task of its own").toHaveBeenCalledOnce();
  expect(offsetHeight).not.toHaveBeenCalled();
  steps.takeStep(slow);
  expect(slow).not.toHaveBeenCalled();
  await taken(slow);
  expect(offsetHeight, "what a shorter one changed is laid out with it").toHaveBeenCalledOnce();
  expect(postTask).toHaveBeenCalledOnce();
  steps.takeStep(last);
  expect(last).not.toHaveBeenCalled();
  await taken(last);
});

test("a key is answered at once on a device that is not known, and waits on one that is slow", async () => {
  const [first, second] = [stepOf(40), stepOf(5)];
  steps.takeStep(first, "fast");
  expect(first).toHaveBeenCalledOnce();
  await Promise.resolve();
  steps.takeStep(second, "fast");
  expect(second).not.toHaveBeenCalled();
  await taken(second);
});

test("a device is slow until its steps are clearly short again, five in a row", async () => {
  let wasSlow = true;
  for (const [length, isSlow] of [
    [11, false],
    [13, true],
    ...[9, 9, 9, 9].map((length) => [length, true] as const),
    [10, true],
    ...[9, 9, 9, 9].map((length) => [length, true] as const),
    [9, false],
    [11, false],
  ] as const) {
    const step = stepOf(length);
    steps.takeStep(step);
    expect(step, `${length} ms`).toHaveBeenCalledTimes(wasSlow ? 0 : 1);
    await taken(step);
    wasSlow = isSlow;
  }
});

test("what follows the hand waits for its rest where steps are not much shorter than a frame", async () => {
  expect(steps.followingIsSlow()).toBe(false);
  for (const [length, isSlow] of [
    [6, false],
    [8, true],
    ...[5, 5, 5, 5].map((length) => [length, true] as const),
    [5, false],
  ] as const) {
    const step = stepOf(length);
    steps.takeStep(step);
    await taken(step);
    expect(steps.followingIsSlow(), `after ${length} ms`).toBe(isSlow);
  }
});

test("of steps that wait the newest is taken, at once where the gesture ends, and only once", async () => {
  const [older, newer] = [stepOf(40), stepOf(40)];
  steps.takeStep(older);
  steps.takeStep(newer);
  steps.takeWaiting();
  expect(newer).toHaveBeenCalledOnce();
  await new Promise((done) => setTimeout(done, 20));
  expect(older).not.toHaveBeenCalled();
  expect(newer).toHaveBeenCalledOnce();
});

test("a gesture that is given up forgets the step that waits", async () => {
  const step = stepOf(40);
  steps.takeStep(step);
  steps.dropWaiting();
  await new Promise((done) => setTimeout(done, 20));
  steps.takeWaiting();
  expect(step).not.toHaveBeenCalled();
});
