import { doTask, type SaverAnswer, type SaverTask } from "../domain/saverTask";

/** What of an answer is handed over instead of copied. */
function handedOver(answer: SaverAnswer): Transferable[] {
  return answer.kind === "values" ? [...answer.before, ...answer.after].map(({ buffer }) => buffer) : [];
}

// The page's own worker: only the page can send to it.
self.addEventListener("message", ({ data }: MessageEvent<SaverTask>) => {
  for (const answer of doTask(data)) self.postMessage(answer, { transfer: handedOver(answer) });
});
