import type { Random } from "./random";

/** One change of a JSON value at a path: put a value there, take it away, put it there twice, or name its key otherwise. */
export interface Edit {
  readonly path: readonly (string | number)[];
  readonly kind: "set" | "drop" | "twice" | "rename";
  readonly value?: unknown;
}

const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER + 1,
  Number.POSITIVE_INFINITY, // what JSON.parse makes of 1e999
  "",
  "0",
  "NaN",
  "__proto__",
  "constructor",
  "2025-02-30",
  "javascript:alert(1)",
  "\ud800",
  [],
  {},
  [null],
  { length: -1 },
];

type Holder = Record<string | number, unknown>;

/** A path that leads somewhere in a value: each step as likely as the others at its level. */
function pathIn(value: unknown, random: Random): readonly (string | number)[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 0) return [];
  const key = random.pick(keys);
  const step = Array.isArray(value) ? Number(key) : key;
  const below = pathIn((value as Holder)[step], random);
  return below.length === 0 || random.below(4) === 0 ? [step] : [step, ...below];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Holder)[step], value);
}

function nearTo(value: unknown, random: Random): unknown {
  if (typeof value === "number")
    return random.pick([value + 1, value - 1, -value, value * 2, value / 3, String(value)]);
  if (typeof value === "string")
    return random.pick([`${value} `, value.slice(1), value.toUpperCase(), value.length]);
  return random.pick(STRANGE);
}

/** A random change somewhere in a value: near to what is there, strange, or what stands elsewhere in it. */
export function randomEdit(value: unknown, random: Random): Edit {
  const path = pathIn(value, random);
  const kind = random.pick(["set", "set", "set", "drop", "twice", "rename"] as const);
  if (kind === "rename") return { path, kind, value: random.pick(["__proto__", "x", "id"]) };
  if (kind !== "set") return { path, kind };
  const values = [
    nearTo(valueAt(value, path), random),
    random.pick(STRANGE),
    valueAt(value, pathIn(value, random)),
  ];
  return { path, kind, value: random.pick(values) };
}

/** Own data property of any name, `__proto__` too, as JSON.parse makes it. */
function define(object: Holder, key: string | number, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A copy of a value with one change; what is not on the path is shared. A path that is not there changes nothing. */
export function applyEdit(value: unknown, { path, kind, value: wish }: Edit): unknown {
  const [step, ...rest] = path;
  if (typeof value !== "object" || value === null || step === undefined || !(step in value)) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Holder;
  const here = (value as Holder)[step];
  if (rest.length > 0) define(copy, step, applyEdit(here, { path: rest, kind, value: wish }));
  else if (kind === "set") define(copy, step, wish);
  else if (Array.isArray(copy))
    copy.splice(Number(step), kind === "drop" ? 1 : 0, ...(kind === "drop" ? [] : [here]));
  else {
    if (kind !== "twice") delete copy[step];
    if (kind !== "drop") define(copy, kind === "rename" ? String(wish) : `${step}2`, here);
  }
  return copy;
}
