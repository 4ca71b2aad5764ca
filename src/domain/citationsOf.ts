import type { Basis } from "./figure";
import { endDate } from "./history";

/** A place in the data that rests on a source: the names on the way to it, from the whole to the part. */
export interface Citation {
  readonly source: string;
  readonly file: string;
  readonly what: string;
}

/** What a file holds: how many figures of each basis, and the first and the last date that they are of. */
export interface Survey {
  readonly bases: Readonly<Partial<Record<Basis, number>>>;
  readonly from: string | null;
  readonly to: string | null;
}

type Json = Readonly<Record<string, unknown>>;

// In the order in which they are preferred: the first that an entry has is what it is called.
const NAMES = [
  "label",
  "title",
  "topic",
  "what",
  "name",
  "definition",
  "instrument",
  "claim",
  "id",
  "class",
  "leaf",
];
const DATES = ["asOf", "from", "to", "year", "years", "quarters", "date"];
const DATE = /^\d{4}(-\d{2}){0,2}$/;
const QUARTER = /^\d{4}-q[1-4]$/;
const BETWEEN = " › ";
const BASES: readonly string[] = ["published", "derived", "estimated", "residual", "carried-forward"];

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function visit(
  value: unknown,
  see: (entry: Json, key: string, way: readonly Json[]) => void,
  key = "",
  way: readonly Json[] = [],
): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see, key, way);
  if (!isObject(value)) return;
  see(value, key, way);
  for (const [inner, each] of Object.entries(value)) visit(each, see, inner, [...way, value]);
}

/** What an entry is called; with its date where it has one. */
function nameOf(entry: Json): string | null {
  const field = NAMES.find((each) => typeof entry[each] === "string");
  if (field === undefined) return null;
  const name = entry[field] as string;
  return typeof entry["asOf"] === "string" ? `${name}, ${entry["asOf"]}` : name;
}

/** Every place of a file that names sources. `json`: the file, parsed. */
export function citationsOf(file: string, json: unknown): readonly Citation[] {
  const found: Citation[] = [];
  visit(json, (entry, key, way) => {
    const { sources } = entry;
    if (!Array.isArray(sources)) return;
    // The first is the file itself.
    const names = way.slice(1).flatMap((each) => nameOf(each) ?? []);
    const what = [...names, nameOf(entry) ?? key].join(BETWEEN);
    for (const source of sources) if (typeof source === "string") found.push({ source, file, what });
  });
  return found;
}

function datesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") return [];
  if (QUARTER.test(text)) return [endDate(text)];
  return DATE.test(text) ? [text] : [];
}

/** Counts the figures of a file by basis, and finds the dates that they are of. `json`: the file, parsed. */
export function surveyOf(json: unknown): Survey {
  const bases: Partial<Record<Basis, number>> = {};
  let dates: readonly string[] = [];
  visit(json, (entry) => {
    // Returns have a word of their own there: net or gross of costs.
    if (BASES.includes(entry["basis"] as string)) {
      const basis = entry["basis"] as Basis;
      bases[basis] = (bases[basis] ?? 0) + 1;
    }
    for (const key of DATES) dates = [...dates, ...datesIn(entry[key])];
  });
  const sorted = [...new Set(dates)].sort();
  return { bases, from: sorted[0] ?? null, to: sorted.at(-1) ?? null };
}
