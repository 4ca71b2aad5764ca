import type { SaverAnswer, SaverTask } from "../../../domain/saverTask";

/** Somebody who does tasks one after the other. `stop` ends it in the middle of whatever it does. */
export interface Hand {
  readonly take: (task: SaverTask, transfer: Transferable[]) => void;
  readonly stop: () => void;
}

/** What a hand reports: its answers, or that it cannot work. */
export interface Report {
  readonly answer: (answer: SaverAnswer) => void;
  readonly failed: () => void;
}

/** A worker. Throws, or fails, where the browser allows none. */
export function workerHand({ answer, failed }: Report): Hand {
  const worker = new Worker(new URL("../../../workers/saverWorker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<SaverAnswer>) => answer(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    failed();
  });
  return {
    take: (task, transfer) => worker.postMessage(task, transfer),
    stop: () => worker.terminate(),
  };
}
