import { isHouse } from "./houseId";
import type { Note } from "./linkFields";
import type { Scenario } from "./scenario";

export const SMOOTHS = ["desmoothed", "reported"] as const;
export const UNKNOWNS = ["assumed", "rest", "out"] as const;
export const UNPRICED = ["out", "stays"] as const;
export const TAILS = ["normal", "student", "bootstrap"] as const;
export const PATHS = [10_000, 100_000] as const;
export const ASSUMED_FIELDS = ["return", "swing", "fee"] as const;

/** A number of the assumptions that can be changed: expected return, volatility (`swing`), or fee. */
export type AssumedField = (typeof ASSUMED_FIELDS)[number];

/** An assumption of a class as a person changed it; basis points a year. */
export interface Assumed {
  readonly class: string;
  readonly field: AssumedField;
  readonly points: number;
}

/**
 * What was chosen on the Outcome page. `smooth`: volatility of appraised classes as reported or de-smoothed. `stress`:
 * per cent by which correlations are blended towards 1. `start`: first month of the replay, `2014-01`. `proxies`:
 * destinations for which a listed proxy stands in. `unpriced`: money that moves to where nothing has a market price is left
 * out of the past, or stays where it was. `unknown`: money of unknown content as the data assume, as the rest
 * of the mix, or left out. `houses`: `median`, `low`, `high` or the id of one house. `age`: years, null for all savers.
 * `balance` in US dollars and `add` in US dollars a year: null as the data have it. `horizon`: years.
 */
export interface ModelChoices {
  readonly smooth: (typeof SMOOTHS)[number];
  readonly stress: number;
  readonly start: string;
  readonly proxies: readonly string[];
  readonly unpriced: (typeof UNPRICED)[number];
  readonly unknown: (typeof UNKNOWNS)[number];
  readonly assume: readonly Assumed[];
  readonly houses: string;
  readonly age: number | null;
  readonly balance: number | null;
  readonly add: number | null;
  readonly horizon: number;
  readonly paths: number;
  readonly seed: number;
  readonly tails: (typeof TAILS)[number];
}

/** The choices of the bare page. */
export const DEFAULT_CHOICES: ModelChoices = {
  smooth: "desmoothed",
  stress: 0,
  start: "2014-01",
  proxies: [],
  unpriced: "out",
  unknown: "assumed",
  assume: [],
  houses: "median",
  age: null,
  balance: null,
  add: null,
  horizon: 20,
  paths: 10_000,
  seed: 1,
  tails: "normal",
};

/** The least and the most of the choices that are whole numbers. */
export const LIMITS = {
  stress: [0, 100],
  age: [16, 100],
  balance: [0, 100_000_000],
  add: [0, 10_000_000],
  horizon: [1, 60],
  seed: [0, 4_294_967_295],
} as const;

/** The least and the most of a changed assumption, in basis points a year. */
export const ASSUMED_LIMITS: Readonly<Record<AssumedField, readonly [number, number]>> = {
  return: [-5_000, 10_000],
  swing: [0, 30_000],
  fee: [0, 2_000],
};

/** So many changed assumptions fit into a link. */
export const MOST_ASSUMED = 8;

/** What ids the choices may name: classes of risk, and destinations. */
export interface KnownIds {
  readonly classes: ReadonlySet<string>;
  readonly destinations: ReadonlySet<string>;
}

type Parse<Value> = (raw: string) => Value | null;

const WHOLE = /^\d{1,10}$/;
const CHANGE = /^([a-z0-9-]+)\.(return|swing|fee)\.(-?\d{1,5})$/;
const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

function word<Word extends string>(words: readonly Word[]): Parse<Word> {
  return (raw) => words.find((each) => each === raw) ?? null;
}

function whole([least, most]: readonly [number, number]): Parse<number> {
  return (raw) => (WHOLE.test(raw) && Number(raw) >= least && Number(raw) <= most ? Number(raw) : null);
}

function parseStart(raw: string): string | null {
  const month = /^\d{4}$/.test(raw) ? `${raw}-01` : raw;
  return MONTH.test(month) ? month : null;
}

function assumedId({ class: id, field }: Assumed): string {
  return `${id}.${field}`;
}

/** Changed assumptions in the order of the link: by class, then by field, each once. */
export function orderAssumed(assume: readonly Assumed[]): readonly Assumed[] {
  const byId = new Map(assume.map((each) => [assumedId(each), each]));
  return [...byId.keys()].sort().map((id) => byId.get(id)!);
}

function parseAssumed(raw: string, { classes }: KnownIds): Assumed | null {
  const [, id = "", field = "", points = ""] = CHANGE.exec(raw) ?? [];
  if (!classes.has(id)) return null;
  const [least, most] = ASSUMED_LIMITS[field as AssumedField];
  const fits = Number(points) >= least && Number(points) <= most;
  return fits ? { class: id, field: field as AssumedField, points: Number(points) } : null;
}

/** The entries of a list that can be read; says so where some cannot. */
function listOf<Item>(raw: string, parse: Parse<Item>, say: () => void): readonly Item[] {
  const items = raw.split("~").map(parse);
  const read = items.filter((item) => item !== null);
  if (read.length < items.length) say();
  return read;
}

/** Reads the choices of a scenario. Never throws: what cannot be read gives way to the default and is noted. */
export function parseModel(
  model: Scenario["model"],
  known: KnownIds,
): { readonly choices: ModelChoices; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  function read<Value>(key: keyof ModelChoices, parse: Parse<Value>, usual: Value): Value {
    const raw = model[key];
    if (raw === undefined) return usual;
    const value = parse(raw);
    if (value === null) notes.push({ key, reason: "unknown-value" });
    return value ?? usual;
  }
  const dropped = (key: string) => () => void notes.push({ key, reason: "unknown-entry" });
  const entry = (raw: string) => (known.destinations.has(raw) ? raw : null);
  const usual = DEFAULT_CHOICES;
  const changed = read(
    "assume",
    (raw) => listOf(raw, (each) => parseAssumed(each, known), dropped("assume")),
    [],
  );
  const assume = orderAssumed(changed);
  if (assume.length > MOST_ASSUMED) dropped("assume")();
  const choices: ModelChoices = {
    smooth: read("smooth", word(SMOOTHS), usual.smooth),
    stress: read("stress", whole(LIMITS.stress), usual.stress),
    start: read("start", parseStart, usual.start),
    proxies: [...new Set(read("proxies", (raw) => listOf(raw, entry, dropped("proxies")), []))].sort(),
    unpriced: read("unpriced", word(UNPRICED), usual.unpriced),
    unknown: read("unknown", word(UNKNOWNS), usual.unknown),
    assume: assume.slice(0, MOST_ASSUMED),
    houses: read("houses", (raw) => (isHouse(raw) ? raw : null), usual.houses),
    age: read<number | null>("age", whole(LIMITS.age), usual.age),
    balance: read<number | null>("balance", whole(LIMITS.balance), usual.balance),
    add: read<number | null>("add", whole(LIMITS.add), usual.add),
    horizon: read("horizon", whole(LIMITS.horizon), usual.horizon),
    paths: read("paths", (raw) => PATHS.find((each) => String(each) === raw) ?? null, usual.paths),
    seed: read("seed", whole(LIMITS.seed), usual.seed),
    tails: read("tails", word(TAILS), usual.tails),
  };
  return { choices, notes };
}

/** What a choice is in the link. */
function written(key: keyof ModelChoices, choices: ModelChoices): string {
  if (key === "proxies") return [...choices.proxies].sort().join("~");
  if (key === "start") return choices.start.replace(/-01$/, "");
  if (key !== "assume") return String(choices[key]);
  const entries = orderAssumed(choices.assume).slice(0, MOST_ASSUMED);
  return entries.map(({ class: id, field, points }) => `${id}.${field}.${points}`).join("~");
}

/** The choices as a scenario holds them: those that differ from the default, in the order of the link. */
export function writeModel(choices: ModelChoices): Scenario["model"] {
  const keys = Object.keys(DEFAULT_CHOICES) as (keyof ModelChoices)[];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = written(key, choices);
      return value === written(key, DEFAULT_CHOICES) ? [] : [[key, value]];
    }),
  );
}
