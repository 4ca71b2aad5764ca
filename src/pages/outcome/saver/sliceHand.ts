import { doTask, type SaverTask } from "../../../domain/saverTask";
import type { Hand, Report } from "./workerHand";

/** The page itself, working in slices: what the person does comes between them. */
export function sliceHand({ answer, failed }: Report): Hand {
  const waiting: SaverTask[] = [];
  const channel = new MessageChannel();
  let running: ReturnType<typeof doTask> | null = null;
  let stopped = false;
  channel.port1.addEventListener("message", () => {
    if (stopped) return;
    try {
      const next = waiting[0];
      if (!running && next) {
        waiting.shift();
        running = doTask(next);
      }
      const step = running?.next();
      if (step?.done) running = null;
      else if (step) answer(step.value);
    } catch {
      return failed();
    }
    if (running || waiting.length > 0) channel.port2.postMessage(null);
  });
  channel.port1.start();
  return {
    take: (task) => {
      waiting.push(task);
      if (waiting.length === 1 && !running) channel.port2.postMessage(null);
    },
    stop: () => {
      stopped = true;
      channel.port1.close();
    },
  };
}
