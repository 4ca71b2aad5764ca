// Recomputes a phase-in from its formulas alone, year by year, with whole numbers of any size. It uses nothing of src,
// so that it can disagree with the program.
import { splitExactly, total, type Parts } from "./exactParts";

/** What a phase-in is made from: money in whole millions, shares in basis points. */
export interface PhaseInput {
  readonly leaves: Readonly<Record<string, number>>;
  readonly to: Readonly<Record<string, number>>;
  readonly from: "prorata" | Readonly<Record<string, number>>;
  readonly years: number;
  readonly curve: "linear" | "s";
  readonly way: "balances" | "contributions";
  readonly growth: number;
  readonly paidIn: number;
  readonly paidOut: number;
}

/** A year of it. */
export interface OracleYear {
  readonly total: number;
  readonly leaves: Readonly<Record<string, number>>;
  readonly reached: Readonly<Record<string, number>>;
  readonly flow: Readonly<Record<string, number>>;
}

function big(weights: Readonly<Record<string, number>>): Parts {
  return new Map(Object.entries(weights).map(([id, value]) => [id, BigInt(value)]));
}

function plain(parts: Parts): Readonly<Record<string, number>> {
  return Object.fromEntries([...parts].map(([id, value]) => [id, Number(value)]));
}

/** round(value x part / of), half up. */
function rounded(value: bigint, part: bigint, of: bigint): bigint {
  return (2n * value * part + of) / (2n * of);
}

function drawNamed(asked: bigint, values: Parts, from: Parts): Parts {
  const left = new Map(values);
  let missing = asked;
  for (;;) {
    const open = new Map([...from].filter(([id]) => left.get(id)! > 0n));
    if (missing === 0n || open.size === 0) break;
    for (const [id, wish] of splitExactly(missing, open)) {
      const given = wish < left.get(id)! ? wish : left.get(id)!;
      left.set(id, left.get(id)! - given);
      missing -= given;
    }
  }
  return new Map([...values].map(([id, value]) => [id, value - left.get(id)!]));
}

function progressOf(t: bigint, n: bigint, curve: PhaseInput["curve"]): readonly [bigint, bigint] {
  if (n === 0n) return [1n, 1n];
  return curve === "linear" ? [t, n] : [3n * t * t * n - 2n * t * t * t, n * n * n];
}

function mixAt(input: PhaseInput, all: bigint, [part, of]: readonly [bigint, bigint]) {
  const leaves = splitExactly(all, big(input.leaves));
  const wanted = big(input.to);
  const into = splitExactly(all, new Map([...wanted, ["stays", 10_000n - total(wanted.values())]]));
  const asked = all - into.get("stays")!;
  const draw =
    input.from === "prorata" ? splitExactly(asked, leaves) : drawNamed(asked, leaves, big(input.from));
  const found = total(draw.values());
  const inflow = new Map([...into].filter(([id]) => id !== "stays"));
  const full = found === asked ? inflow : splitExactly(found, wanted);
  const moved = rounded(found, part, of);
  const drawn = splitExactly(moved, draw);
  return {
    leaves: new Map([...leaves].map(([id, value]) => [id, value - drawn.get(id)!])),
    reached: splitExactly(moved, full),
  };
}

/** Every year of a phase-in, today first. */
export function phaseOracle(input: PhaseInput): readonly OracleYear[] {
  const n = BigInt(input.years);
  const wanted = big(input.to);
  const nothing: Parts = new Map([...wanted.keys()].map((id) => [id, 0n]));
  let all = total(big(input.leaves).values());
  let now = { leaves: big(input.leaves), reached: nothing };
  if (input.years === 0 && input.way === "balances") now = mixAt(input, all, [1n, 1n]);
  const found: OracleYear[] = [
    { total: Number(all), leaves: plain(now.leaves), reached: plain(now.reached), flow: plain(now.reached) },
  ];
  const last = input.way === "balances" ? input.years : Math.max(1, input.years);
  for (let t = 1n; t <= BigInt(last); t += 1n) {
    const progress = progressOf(t, n, input.curve);
    const grown = rounded(all, BigInt(input.growth), 10_000n);
    const there = all + grown + BigInt(input.paidIn);
    const out = BigInt(input.paidOut) < there ? BigInt(input.paidOut) : there;
    const holdings: Parts = new Map([
      ...now.leaves,
      ...[...now.reached].map(([id, value]) => [`> ${id}`, value] as const),
    ]);
    const growth = splitExactly(grown, holdings);
    const before = now;
    all = there - out;
    if (input.way === "balances") now = mixAt(input, all, progress);
    else {
      const [part, of] = progress;
      const grown = new Map([...holdings].map(([id, value]) => [id, value + growth.get(id)!]));
      const held = total(grown.values());
      const outOfHeld = out < held ? out : held;
      const left = splitExactly(outOfHeld, grown);
      const still = new Map([...grown].map(([id, value]) => [id, value - left.get(id)!]));
      const weights = new Map([...wanted].map(([id, share]) => [id, share * part]));
      const into = splitExactly(
        BigInt(input.paidIn) + outOfHeld - out,
        new Map([...weights, ["stays", 10_000n * of - total(weights.values())]]),
      );
      const stillLeaves = new Map([...now.leaves.keys()].map((id) => [id, still.get(id)!]));
      const holds = total(stillLeaves.values()) > 0n;
      const rest = splitExactly(into.get("stays")!, holds ? stillLeaves : big(input.leaves));
      now = {
        leaves: new Map([...stillLeaves].map(([id, value]) => [id, value + rest.get(id)!])),
        reached: new Map([...now.reached.keys()].map((id) => [id, still.get(`> ${id}`)! + into.get(id)!])),
      };
    }
    const flow = new Map(
      [...now.reached].map(([id, value]) => [id, value - before.reached.get(id)! - growth.get(`> ${id}`)!]),
    );
    found.push({
      total: Number(all),
      leaves: plain(now.leaves),
      reached: plain(now.reached),
      flow: plain(flow),
    });
  }
  return found;
}
