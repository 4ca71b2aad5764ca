import { drawHistory, historyPlaces } from "./drawHistory";
import { drawNormals, drawStudents, pairBuffer, type PairBuffer } from "./pairBuffer";
import { exponential } from "./exponential";
import type { JointGrowth } from "./monthlyGrowth";
import { streamOf } from "./streamOf";
import { BLOCK, type GrowthModel, type PathValues, type SaverRun } from "./saverRun";

const MONTHS = 12; // a year

/** Turns pairs of independent numbers of variance 1 into a month's gross growth of both mixes, in place. */
function growFrom({ before, after, correlation }: JointGrowth, { first, second }: PairBuffer): void {
  const shared = after.deviation * correlation;
  const own = after.deviation * Math.sqrt(1 - correlation * correlation);
  for (let path = 0; path < first.length; path++) {
    const common = first[path]!;
    second[path] = exponential(after.mean + shared * common + own * second[path]!);
    first[path] = exponential(before.mean + before.deviation * common);
  }
}

/** How the next month's gross growth of a block is drawn: into `first` for the mix before, `second` after. */
function monthOf(model: GrowthModel, stream: Int32Array, pairs: PairBuffer): () => void {
  if (model.kind === "history") {
    const places = historyPlaces(stream, model.before.length, pairs.first.length);
    return () => drawHistory(stream, model, places, pairs);
  }
  const draw = model.kind === "normal" ? drawNormals : drawStudents;
  return () => {
    draw(stream, pairs);
    growFrom(model.joint, pairs);
  };
}

function addMonth(balances: Float64Array, growth: Float64Array, monthly: number): void {
  for (let path = 0; path < balances.length; path++)
    balances[path] = balances[path]! * growth[path]! + monthly;
}

/** Simulates one block into `values`, from `offset` on. Both mixes live through the same random numbers. */
function simulateBlock(run: SaverRun, block: number, values: PathValues, offset: number): void {
  const paths = Math.min(BLOCK, run.paths - block * BLOCK);
  const pairs = pairBuffer(paths);
  const draw = monthOf(run.model, streamOf(run.seed, block), pairs);
  const before = new Float64Array(paths).fill(run.balance);
  const after = new Float64Array(paths).fill(run.balance);
  for (let year = 0; year < run.years; year++) {
    for (let month = 0; month < MONTHS; month++) {
      draw();
      addMonth(before, pairs.first, run.monthly);
      addMonth(after, pairs.second, run.monthly);
    }
    values.before[year]!.set(before, offset);
    values.after[year]!.set(after, offset);
  }
}

/**
 * Simulates the blocks of a run from `from` up to, not including, `to`, in order; stops after each. The values are whole
 * when it is done. Every block has a stream of its own, so any division into ranges gives the same values.
 */
export function* simulateBlocks(run: SaverRun, from: number, to: number): Generator<void, PathValues> {
  const paths = Math.min(to * BLOCK, run.paths) - from * BLOCK;
  const room = () => Array.from({ length: run.years }, () => new Float64Array(paths));
  const values = { before: room(), after: room() };
  for (let block = from; block < to; block++) {
    simulateBlock(run, block, values, (block - from) * BLOCK);
    yield;
  }
  return values;
}
