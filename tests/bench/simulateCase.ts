import { drawNormals, drawStudents, pairBuffer } from "../../src/domain/pairBuffer";
import { monthlyGrowth } from "../../src/domain/monthlyGrowth";
import { BLOCK, blocksOf, paidInBy, type GrowthModel, type SaverRun } from "../../src/domain/saverRun";
import { doTask } from "../../src/domain/saverTask";
import { drawDisc, drawWords, streamOf } from "../../src/domain/streamOf";

const YEARS = 30;
const MONTHS = 12 * YEARS;
const joint = monthlyGrowth(
  { compound: 0.056, deviation: 0.117 },
  { compound: 0.058, deviation: 0.118 },
  0.99,
  0.025,
);

/** Growth by the name of its model; history is 151 made-up months, as many as there are with all prices. */
const MODELS: Readonly<Record<string, GrowthModel>> = {
  normal: { kind: "normal", joint },
  student: { kind: "student", joint },
  history: {
    kind: "history",
    before: Float64Array.from({ length: 151 }, (_, month) => 1 + ((month * 37) % 61) / 1_000 - 0.025),
    after: Float64Array.from({ length: 151 }, (_, month) => 1 + ((month * 41) % 67) / 1_000 - 0.027),
  },
};

/** The whole of what the page asks for, both mixes, every year summarized; in one thread. Returns a number that needs it all. */
export function simulate(kind: string, paths: number): number {
  const run: SaverRun = { model: MODELS[kind]!, balance: 60_000, monthly: 500, years: YEARS, seed: 1, paths };
  let sum = 0;
  for (const answer of doTask({ kind: "simulate", run, from: 0, to: blocksOf(run) })) {
    if (answer.kind !== "values") continue;
    for (let year = 0; year < YEARS; year++) {
      const [before, after] = [[answer.before[year]!], [answer.after[year]!]];
      const task = { kind: "summarize", year, paidIn: paidInBy(run, year + 1), before, after } as const;
      for (const given of doTask(task)) if (given.kind === "year") sum += given.summary.gap;
    }
  }
  return sum;
}

/** A bare loop that only draws the same random numbers: the pairs that growth is made from, or the words under them. */
export function draw(what: "pairs" | "words", kind: string, paths: number): number {
  let sum = 0;
  const buffer = pairBuffer(BLOCK);
  for (let block = 0; block < paths / BLOCK; block++) {
    const stream = streamOf(1, block);
    for (let month = 0; month < MONTHS; month++) {
      if (kind === "history") drawWords(stream, buffer.words);
      else if (what === "words") drawDisc(stream, buffer.first, buffer.second, buffer.square);
      else if (kind === "normal") drawNormals(stream, buffer);
      else drawStudents(stream, buffer);
      sum += buffer.first[0]! + buffer.words[0]!;
    }
  }
  return sum;
}
