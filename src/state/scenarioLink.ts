import type { Entries, LinkFields, Note, NoteReason } from "../domain/linkFields";
import {
  CHARTS,
  COLORS,
  CURVES,
  DEFAULT_SCENARIO,
  EFFECTS,
  FLOWS,
  HISTORIES,
  sameScenario,
  SCALES,
  SHOWS,
  STUDIES,
  UNITS,
  WAYS,
  type Chart,
  type Scenario,
} from "../domain/scenario";
import { readKept, writeKept, writeNumbers, writeShares } from "./keptScenarios";
import { LINK_VERSION, migrate } from "./linkMigrations";
import { readQuery, decodePart } from "./readQuery";

const WORDS = {
  chart: CHARTS,
  show: SHOWS,
  color: COLORS,
  unit: UNITS,
  effect: EFFECTS,
  flow: FLOWS,
  history: HISTORIES,
  scale: SCALES,
  study: STUDIES,
  curve: CURVES,
  way: WAYS,
} as const;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ENTRY = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(\d{1,5})$/;
/** Keys whose value is a whole number, and the field of each. */
const COUNTS = { years: "years", growth: "growth", in: "paidIn", out: "paidOut" } as const;
/** An own plan: its grammar is read where it is asked for. */
const MIX = /^[\w.~-]+$/;
const COUNT = /^\d{1,8}$/;
const LISTS: Readonly<Record<string, string>> = {
  lock: "lock",
  base: "base",
  pair: "pair",
  measure: "measures",
};
// In the order in which they are written.
const KEYS =
  "v d base to from lock preset chart show focus color unit market effect flow node since beside history scale pair study route years curve way growth in out sweep measure mix smooth stress start proxies unpriced unknown assume houses age balance add horizon paths seed tails keep1 keep2 keep3".split(
    " ",
  );
const KEPT_KEYS = KEYS.slice(-3);
/** Keys of the Outcome page, which alone knows what they mean. */
const MODEL_KEYS = KEYS.slice(-18, -3);
const MODEL_VALUE = /^[a-z0-9.~-]{1,300}$/;

/** What a query says, by grammar alone, and what of it could not be read. */
export interface DecodedLink {
  readonly fields: LinkFields;
  readonly notes: readonly Note[];
}

type Say = (key: string, reason: NoteReason) => void;

/** Reads `a~b~c`, entry by entry; `parse` gives null for an entry that does not match. */
function readList<Item>(
  key: string,
  value: string,
  say: Say,
  parse: (entry: string) => readonly [string, Item] | null,
) {
  const found = new Map<string, Item>();
  for (const raw of value.replace(/%7e/gi, "~").split("~")) {
    if (raw === "" && value === "") continue;
    const entry = parse(decodePart(raw) ?? "");
    if (!entry) say(key, "unreadable-entry");
    else if (found.has(entry[0])) say(key, "repeated-entry");
    else found.set(entry[0], entry[1]);
  }
  return found;
}

function readIds(key: string, value: string, say: Say): readonly string[] {
  return [...readList(key, value, say, (entry) => (ID.test(entry) ? [entry, true] : null)).keys()];
}

function readEntries(key: string, value: string, say: Say): Entries {
  const parse = (entry: string) => {
    const match = ENTRY.exec(entry);
    return match && ([match[1]!, Number(match[2])] as const);
  };
  return [...readList(key, value, say, parse)];
}

/** `story` or a day that exists. */
function isMarket(value: string): boolean {
  if (value === "story") return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function readField(key: string, raw: string, say: Say): LinkFields {
  const value = decodePart(raw) ?? "";
  if (key in WORDS) {
    const words: readonly string[] = WORDS[key as keyof typeof WORDS];
    if (words.includes(value)) return { [key]: value };
  } else if (key in COUNTS) {
    if (COUNT.test(value)) return { [COUNTS[key as keyof typeof COUNTS]]: Number(value) };
  } else if (key === "to" || key === "route") return { [key]: readEntries(key, raw, say) };
  else if (key === "from") return { from: value === "prorata" ? value : readEntries(key, raw, say) };
  else if (key === "lock" || (key in LISTS && value !== "")) return { [LISTS[key]!]: readIds(key, raw, say) };
  else if (key === "market") {
    if (isMarket(value)) return { market: value };
  } else if (key === "mix") {
    if (MIX.test(value)) return { mix: value };
  } else if (ID.test(value)) return { [key === "d" ? "release" : key]: value };
  say(key, "unknown-value");
  return {};
}

function versionOf(value: string | undefined, say: Say): number {
  if (value === undefined) return LINK_VERSION;
  if (!/^[1-9]\d*$/.test(value)) say("v", "unknown-value");
  else if (Number(value) > LINK_VERSION) say("v", "newer-version");
  else return Number(value);
  return LINK_VERSION;
}

/** Reads a query. Never throws; each key and reason is noted once, and never the value. */
export function decodeLink(query: string): DecodedLink {
  const notes = new Map<string, Note>();
  const say: Say = (key, reason) => notes.set(`${key} ${reason}`, { key, reason });
  const written = readQuery(query, say);
  const link = migrate(written, versionOf(written.get("v"), say));
  let fields: LinkFields = {};
  const model: Record<string, string> = {};
  for (const key of MODEL_KEYS) {
    const value = decodePart(link.get(key) ?? "") ?? "";
    if (MODEL_VALUE.test(value)) model[key] = value;
    else if (link.has(key)) say(key, "unknown-value");
  }
  for (const [key, raw] of link) {
    if (key === "v" || KEPT_KEYS.includes(key) || MODEL_KEYS.includes(key)) continue;
    if (KEYS.includes(key)) fields = { ...fields, ...readField(key, raw, say) };
    else say(key, "unknown-key");
  }
  const kept = KEPT_KEYS.flatMap((key) => {
    const raw = link.get(key);
    const read = (part: string, value: string) => readField(part, value, (_, why) => say(key, why));
    return raw === undefined ? [] : readKept(raw, fields, read, () => say(key, "unreadable-entry"));
  });
  if (kept.length > 0) fields = { ...fields, kept };
  if (Object.keys(model).length > 0) fields = { ...fields, model };
  return { fields, notes: [...notes.values()] };
}

/** Writes a query, keys in their fixed order. `shown`: the chart to pin, for a link that is given away. */
export function encodeLink(scenario: Scenario, shown?: Exclude<Chart, "auto">): string {
  if (!shown && sameScenario(scenario, DEFAULT_SCENARIO)) return "";
  const { lock, route, pair, measures, market, kept } = scenario;
  const numbers = writeNumbers(scenario);
  const list = (ids: readonly string[], usual: readonly string[]) =>
    ids.join() === usual.join() ? null : ids.join("~");
  const optional = (field: string) => {
    const value = scenario[field as keyof Scenario];
    return value === DEFAULT_SCENARIO[field as keyof Scenario] ? null : value;
  };
  const written: Readonly<Record<string, unknown>> = {
    v: LINK_VERSION,
    ...numbers,
    lock: list(lock, []),
    chart: shown ?? optional("chart"),
    market: shown ? market : optional("market"),
    pair: list(pair, DEFAULT_SCENARIO.pair),
    route: route && writeShares(route),
    measure: list(measures, DEFAULT_SCENARIO.measures),
    ...scenario.model,
    ...Object.fromEntries(kept.map((each, place) => [KEPT_KEYS[place], writeKept(each, numbers)])),
  };
  return `?${KEYS.flatMap((key) => {
    const value = key in written ? written[key] : optional((COUNTS as Record<string, string>)[key] ?? key);
    return value === null ? [] : `${key}=${value}`;
  }).join("&")}`;
}
