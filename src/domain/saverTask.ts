import type { SaverRun } from "./saverRun";
import { simulateBlocks } from "./simulateBlocks";
import { summarizeYear, type YearSummary } from "./summarizeYear";

/** A part of the work on a run: blocks to simulate, or a year of all paths to summarize. */
export type SaverTask =
  | { readonly kind: "simulate"; readonly run: SaverRun; readonly from: number; readonly to: number }
  | {
      readonly kind: "summarize";
      readonly year: number;
      readonly paidIn: number;
      readonly before: readonly Float64Array[];
      readonly after: readonly Float64Array[];
    };

/** What a task gives, bit by bit. */
export type SaverAnswer =
  | { readonly kind: "block" }
  | {
      readonly kind: "values";
      readonly before: readonly Float64Array[];
      readonly after: readonly Float64Array[];
    }
  | { readonly kind: "year"; readonly year: number; readonly summary: YearSummary };

/** Does a task in steps of a few milliseconds each, so that it can be done anywhere. */
export function* doTask(task: SaverTask): Generator<SaverAnswer, void> {
  if (task.kind === "summarize") {
    const { year, before, after, paidIn } = task;
    yield { kind: "year", year, summary: summarizeYear(before, after, paidIn) };
    return;
  }
  const blocks = simulateBlocks(task.run, task.from, task.to);
  for (;;) {
    const step = blocks.next();
    if (step.done) return yield { kind: "values", ...step.value };
    yield { kind: "block" };
  }
}
