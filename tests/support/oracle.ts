// Recomputes the scenario contract from its text alone. Neither this file nor what it imports uses src,
// so that it can disagree with the program.
import { numbers, splitExactly, total, type Parts } from "./exactParts";
import type { RawData, RawDestination, RawLookThrough } from "./rawData";
import { leavesOf, nodesOf, readLink } from "./readLink";

function bigParts(shares: Readonly<Record<string, number>>): Parts {
  return new Map(Object.entries(shares).map(([id, points]) => [id, BigInt(points)]));
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

function sizeAt({ sizes }: RawDestination, market: string): number | null {
  if (market === "story") return sizes.find((size) => size.default === "story")?.usdMillions ?? null;
  const upTo = sizes.filter((size) => size.usable === true && size.asOf <= market);
  const newest = upTo.map(({ asOf }) => asOf).sort()[upTo.length - 1];
  return upTo.filter(({ asOf }) => asOf === newest).at(-1)?.usdMillions ?? null;
}

function against(destination: RawDestination, inflow: number, market: string) {
  const size = sizeAt(destination, market);
  const record = destination.absorption.find((entry) => entry.record === true)?.usdMillionsPerYear;
  const { applies, low, mid, high } = destination.impact;
  const effect = applies && low !== null && mid !== null && high !== null;
  return {
    percent: size === null ? null : (inflow / size) * 100,
    years: record === undefined ? null : inflow / record,
    effect: effect ? { low: low * inflow, mid: mid * inflow, high: high * inflow } : null,
  };
}

function ribbonsOf(draw: Parts, inflow: Parts) {
  const toReceive = new Map(inflow);
  return [...draw].flatMap(([from, drawn]) =>
    [...(drawn > 0n ? splitExactly(drawn, toReceive) : [])].flatMap(([to, value]) => {
      toReceive.set(to, toReceive.get(to)! - value);
      return value > 0n ? [{ from, to, value: Number(value) }] : [];
    }),
  );
}

/** Money by class after looking through, holding by holding; only classes with money. */
function byClass(holdings: readonly (readonly [string, bigint])[], rows: readonly RawLookThrough[]) {
  const sums = new Map<string, bigint>();
  for (const [assetClass, value] of holdings) {
    const { into } = rows.find(({ leaf }) => leaf === assetClass)!;
    for (const [id, part] of splitExactly(value, new Map(into.map((row) => [row.class, BigInt(row.pct)]))))
      if (part > 0n) sums.set(id, (sums.get(id) ?? 0n) + part);
  }
  return numbers(sums);
}

/** The numbers that a link must show. Money in whole millions of US dollars, shares in basis points. */
export function oracle(query: string, data: RawData) {
  const { release, base, to, from, market } = readLink(query, data);
  const leaves = leavesOf(nodesOf(data, release), base);
  const values: Parts = new Map(leaves.map((leaf) => [leaf.id, BigInt(leaf.usdMillions)]));
  const baseTotal = total(values.values());
  const wanted = bigParts(to);
  const into = splitExactly(baseTotal, new Map([...wanted, ["stays", 10_000n - total(wanted.values())]]));
  const asked = baseTotal - into.get("stays")!;
  const draw = from === "prorata" ? splitExactly(asked, values) : drawNamed(asked, values, bigParts(from));
  const moved = total(draw.values());
  const full = new Map([...into].filter(([id]) => id !== "stays"));
  const inflow = moved === asked ? full : splitExactly(moved, wanted);
  const reached = data.destinations.destinations.filter(({ id }) => (inflow.get(id) ?? 0n) > 0n);
  const rows = [
    ...leaves.map(({ id, assetClass }) => {
      const before = values.get(id)!;
      return { id, assetClass: assetClass!, before, after: before - draw.get(id)! };
    }),
    ...reached.map(({ id, assetClass }) => ({
      id: `to-${id}`,
      assetClass,
      before: 0n,
      after: inflow.get(id)!,
    })),
  ];
  const shareBefore = splitExactly(10_000n, new Map(rows.map((row) => [row.id, row.before])));
  const shareAfter = splitExactly(10_000n, new Map(rows.map((row) => [row.id, row.after])));
  const { lookThrough } = data.assetClasses;
  return {
    baseTotal: Number(baseTotal),
    asked: Number(asked),
    moved: Number(moved),
    shortfall: Number(asked - moved),
    inflow: numbers(inflow),
    draw: numbers(draw),
    rows: rows.map(({ id, before, after }) => ({
      id,
      before: Number(before),
      after: Number(after),
      shareBefore: Number(shareBefore.get(id)),
      shareAfter: Number(shareAfter.get(id)),
    })),
    reached: reached.map((destination) => ({
      id: destination.id,
      ...against(destination, Number(inflow.get(destination.id)), market),
    })),
    ribbons: ribbonsOf(draw, inflow),
    classesBefore: byClass(
      rows.map((row) => [row.assetClass, row.before]),
      lookThrough,
    ),
    classesAfter: byClass(
      rows.map((row) => [row.assetClass, row.after]),
      lookThrough,
    ),
  };
}
