import { numbers, splitExactly, total, type Parts } from "./exactParts";
import type { RawData, RawNode } from "./rawData";

/** What of a link decides the numbers. */
export interface Reading {
  readonly release: string;
  readonly base: readonly string[];
  readonly to: Readonly<Record<string, number>>;
  readonly from: "prorata" | Readonly<Record<string, number>>;
  readonly market: string;
}

const STORY = "2025-q1";
const DEFAULT_TO = "bitcoin.125~gold.125~private-equity.250";

function decoded(raw: string): string | null {
  try {
    const text = decodeURIComponent(raw);
    return [...text].some((sign) => sign < " " || sign === "\u007f") ? null : text;
  } catch {
    return null;
  }
}

function firstValues(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of query.startsWith("?") ? query.slice(1).split("&") : query.split("&")) {
    const at = pair.indexOf("=");
    const key = decoded(at < 0 ? pair : pair.slice(0, at));
    if (key !== null && !values.has(key)) values.set(key, at < 0 ? "" : pair.slice(at + 1));
  }
  return values;
}

function listed(value: string): readonly string[] {
  return value.split(/~|%7[eE]/).flatMap((raw) => decoded(raw) ?? []);
}

/** `id.n` entries that may stand there, in the order of `allowed`; the first of an id counts, zeros take no part. */
function shares(value: string, allowed: readonly string[]): Parts {
  const first = new Map<string, bigint>();
  for (const entry of listed(value)) {
    const match = /^([a-z0-9-]+)\.([0-9]{1,5})$/.exec(entry);
    if (match && !first.has(match[1]!)) first.set(match[1]!, BigInt(match[2]!));
  }
  return new Map(
    allowed.flatMap((id) => ((first.get(id) ?? 0n) > 0n ? [[id, first.get(id)!] as const] : [])),
  );
}

function toWhole(parts: Parts): Parts {
  return new Map([...splitExactly(10_000n, parts)].filter(([, points]) => points > 0n));
}

function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

export function nodesOf(data: RawData, release: string): readonly RawNode[] {
  return data.market.releases.find(({ id }) => id === release)!.nodes;
}

function ancestors(nodes: readonly RawNode[], id: string): readonly string[] {
  const node = nodes.find((one) => one.id === id)!;
  return node.parent === null ? [id] : [id, ...ancestors(nodes, node.parent)];
}

/** The leaves under the base in tree order: depth first, siblings in file order. */
export function leavesOf(nodes: readonly RawNode[], base: readonly string[]): readonly RawNode[] {
  function below(parent: string | null, inside: boolean): readonly RawNode[] {
    return nodes
      .filter((node) => node.parent === parent)
      .flatMap((node) => {
        const isInside = inside || base.includes(node.id);
        const isLeaf = !nodes.some((other) => other.parent === node.id);
        return isLeaf ? (isInside ? [node] : []) : below(node.id, isInside);
      });
  }
  return below(null, false);
}

function readBase(value: string | undefined, nodes: readonly RawNode[]): readonly string[] {
  const kept: string[] = [];
  for (const id of value === undefined ? [] : listed(value)) {
    if (!nodes.some((node) => node.id === id)) continue;
    const clash = kept.some((k) => ancestors(nodes, k).includes(id) || ancestors(nodes, id).includes(k));
    if (!clash) kept.push(id);
  }
  return kept.length > 0 ? kept : ["401k"];
}

/** Reads a query as the contract's paragraph "Reading" says. */
export function readLink(query: string, data: RawData): Reading {
  const values = firstValues(query);
  const wished = decoded(values.get("d") ?? "");
  const release = data.market.releases.some(({ id }) => id === wished) ? wished! : STORY;
  const nodes = nodesOf(data, release);
  const base = readBase(values.get("base"), nodes);
  const destinations = data.destinations.destinations.map(({ id }) => id);
  const to = shares(values.get("to") ?? DEFAULT_TO, destinations);
  const leaves = leavesOf(nodes, base).map(({ id }) => id);
  const from = shares(values.get("from") ?? "prorata", leaves);
  const market = decoded(values.get("market") ?? "story") ?? "story";
  return {
    release,
    base,
    to: numbers(total(to.values()) > 10_000n ? toWhole(to) : to),
    from: from.size === 0 ? "prorata" : numbers(total(from.values()) === 10_000n ? from : toWhole(from)),
    market: isDay(market) ? market : "story",
  };
}
