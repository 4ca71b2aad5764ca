import { paidInBy, blocksOf, type PathValues, type SaverRun } from "../../src/domain/saverRun";
import { simulateBlocks } from "../../src/domain/simulateBlocks";
import { summarizeYear, type YearSummary } from "../../src/domain/summarizeYear";

/** The balances of some blocks of a run. */
export function balancesOf(run: SaverRun, from = 0, to = blocksOf(run)): PathValues {
  const steps = simulateBlocks(run, from, to);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The whole run year by year, its blocks divided at `cuts`; the parts are joined in the order of `turn`. */
export function simulated(
  run: SaverRun,
  cuts: readonly number[] = [],
  turn: (parts: PathValues[]) => PathValues[] = (parts) => parts,
): readonly YearSummary[] {
  const ends = [...new Set([...cuts, blocksOf(run)])].sort((one, other) => one - other);
  const parts = turn(ends.map((to, index) => balancesOf(run, ends[index - 1] ?? 0, to)));
  return Array.from({ length: run.years }, (_, year) =>
    summarizeYear(
      parts.map(({ before }) => before[year]!.slice()),
      parts.map(({ after }) => after[year]!.slice()),
      paidInBy(run, year + 1),
    ),
  );
}

/** A double as 16 hexadecimal digits. */
export function bitsOf(value: number): string {
  return new DataView(Float64Array.of(value).buffer)
    .getBigUint64(0, new Uint8Array(new Uint16Array([1]).buffer)[0] === 1)
    .toString(16)
    .padStart(16, "0");
}
