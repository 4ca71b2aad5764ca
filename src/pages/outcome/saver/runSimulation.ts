import { blocksOf, paidInBy, type PathValues, type SaverRun } from "../../../domain/saverRun";
import type { SaverAnswer } from "../../../domain/saverTask";
import type { YearSummary } from "../../../domain/summarizeYear";
import { workerHand, type Hand, type Report } from "./workerHand";
import { sliceHand } from "./sliceHand";

/** What is told while a run goes on. `done`: share of the work; `slices`: no worker could be had, the page does it itself. */
export interface Watch {
  readonly progress: (done: number) => void;
  readonly slices: () => void;
  readonly finished: (years: readonly YearSummary[]) => void;
  readonly failed: () => void;
}

/** Simulates with as many hands as asked for; returns how it is stopped. The result does not depend on how many they are. */
function simulateWith(
  make: (report: Report) => Hand,
  count: number,
  run: SaverRun,
  watch: Watch,
): () => void {
  const blocks = blocksOf(run);
  const all = Math.min(count, blocks);
  const parts: PathValues[] = [];
  const years: (YearSummary | undefined)[] = Array.from({ length: run.years });
  const work = blocks + run.years;
  let done = 0;
  let summarized = 0;
  function summarize() {
    for (let year = 0; year < run.years; year++) {
      const before = parts.map((part) => part.before[year]!);
      const after = parts.map((part) => part.after[year]!);
      const paidIn = paidInBy(run, year + 1);
      hands[year % all]!.take(
        { kind: "summarize", year, paidIn, before, after },
        [...before, ...after].map(({ buffer }) => buffer),
      );
    }
  }
  function answer(given: SaverAnswer) {
    if (given.kind === "values") {
      parts.push(given);
      if (parts.length === all) summarize();
      return;
    }
    done += 1;
    if (given.kind === "year") {
      years[given.year] = given.summary;
      summarized += 1;
    }
    watch.progress(done / work);
    if (summarized === run.years) watch.finished(years as YearSummary[]);
  }
  const hands: Hand[] = [];
  const stop = () => hands.forEach((hand) => hand.stop());
  const report = { answer, failed: watch.failed };
  try {
    for (let hand = 0; hand < all; hand++) hands.push(make(report));
  } catch {
    stop();
    watch.failed();
    return () => {};
  }
  hands.forEach((hand, index) => {
    const [from, to] = [index, index + 1].map((part) => Math.floor((part * blocks) / all)) as [
      number,
      number,
    ];
    hand.take({ kind: "simulate", run, from, to }, []);
  });
  return stop;
}

/** Simulates a run in workers, one for each core; where none can be had, in slices of the page's own time. Returns how to stop it. */
export function runSimulation(run: SaverRun, watch: Watch): () => void {
  let stop = () => {};
  let fallen = false;
  const fallBack = () => {
    if (fallen) return;
    fallen = true;
    stop();
    watch.slices();
    stop = simulateWith(sliceHand, 1, run, watch);
  };
  const cores = Math.max(1, navigator.hardwareConcurrency || 1);
  const first = simulateWith(workerHand, Math.min(8, cores), run, { ...watch, failed: fallBack });
  if (!fallen) stop = first;
  return () => stop();
}
