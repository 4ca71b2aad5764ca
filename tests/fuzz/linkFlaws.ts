import { isDeepStrictEqual } from "node:util";
import { fitScenario } from "../../src/domain/fitScenario";
import type { LinkFields, Note } from "../../src/domain/linkFields";
import { outcomeOf } from "../../src/domain/outcome";
import type { Scenario } from "../../src/domain/scenario";
import { decodeLink, encodeLink } from "../../src/state/scenarioLink";
import { withinLink } from "../../src/state/syncLink";
import { atlas } from "../support/atlas";

const FIELD_OF: Readonly<Record<string, string>> = {
  d: "release",
  in: "paidIn",
  out: "paidOut",
  measure: "measures",
};
// Written out again, so that a key which the codec forgets is found.
const KNOWN =
  "v d base to from lock preset chart show focus color unit market effect flow node since beside history scale pair study route years curve way growth in out sweep measure mix story keep1 keep2 keep3".split(
    " ",
  );
const MODEL =
  "smooth stress start proxies unpriced unknown assume houses age balance add horizon paths seed tails".split(
    " ",
  );
const LISTS = ["base", "to", "from", "lock", "route", "pair", "measure"];

function decoded(text: string): string | null {
  try {
    const plain = decodeURIComponent(text);
    // oxlint-disable-next-line no-control-regex -- control characters make it unreadable
    return /[\u0000-\u001f\u007f]/.test(plain) ? null : plain;
  } catch {
    return null;
  }
}

/** Keys of a query that were not used as they stand there, by a reading of its own. */
function droppedKeys(query: string, fields: LinkFields): readonly string[] {
  const dropped: string[] = [];
  const seen = new Map<string, string>();
  for (const pair of query.replace(/^\?/, "").split("&").filter(Boolean)) {
    const at = pair.indexOf("=");
    const whole = decoded(at < 0 ? pair : pair.slice(0, at));
    if (whole && /^(utm_.*|gclid|fbclid)$/.test(whole)) continue;
    const key = whole && whole.length > 40 ? `${whole.slice(0, 40)}…` : whole;
    if (!key) dropped.push("?");
    else if (seen.has(key) || ![...KNOWN, ...MODEL].includes(key)) dropped.push(key);
    if (key && !seen.has(key)) seen.set(key, at < 0 ? "" : pair.slice(at + 1));
  }
  for (const key of MODEL) if (seen.has(key) && fields.model?.[key] === undefined) dropped.push(key);
  for (const [key, raw] of seen) {
    if (!KNOWN.includes(key) || key === "v" || key.startsWith("keep")) continue;
    const value = (fields as Readonly<Record<string, unknown>>)[FIELD_OF[key] ?? key];
    const entries = raw === "" ? 0 : raw.replace(/%7e/gi, "~").split("~").length;
    if (value === undefined || (LISTS.includes(key) && Array.isArray(value) && value.length < entries))
      dropped.push(key);
  }
  const kept = [...seen.keys()].filter((key) => /^keep[123]$/.test(key));
  if ((fields.kept?.length ?? 0) < kept.length && kept.length === 1) dropped.push(kept[0]!);
  return dropped;
}

/** Numbers in a value that are none, with the way to them. */
export function brokenNumbers(value: unknown, way = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${way} is ${value}`];
  if (typeof value !== "object" || value === null) return [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => brokenNumbers(inner, `${way}/${key}`));
}

function read(query: string): { fields: LinkFields; scenario: Scenario; notes: readonly Note[] } {
  const { fields, notes } = decodeLink(query);
  const fitted = fitScenario(fields, atlas);
  return { fields, scenario: withinLink(fitted.scenario), notes: [...notes, ...fitted.notes] };
}

/** What is wrong with how a query is read, and which kind of reading it was. Throws what the codec throws. */
export function linkFlaws(query: string): { readonly flaws: readonly string[]; readonly kind: string } {
  const { fields, scenario, notes } = read(query);
  const flaws = [...brokenNumbers(scenario)];
  const named = new Set(notes.map(({ key }) => key));
  for (const key of droppedKeys(query, fields)) if (!named.has(key)) flaws.push(`${key} is dropped unnamed`);
  const link = encodeLink(scenario);
  if (link.length > 1_900) flaws.push(`the link has ${link.length} characters`);
  const again = read(link);
  if (!isDeepStrictEqual(again.scenario, scenario)) flaws.push(`${link} is read as another scenario`);
  if (encodeLink(again.scenario) !== link) flaws.push(`${link} is written as another link`);
  if (again.notes.length > 0)
    flaws.push(`${link} is said to lack ${again.notes.map(({ key }) => key).join()}`);
  const kind = notes
    .map(({ key, reason }) => (KNOWN.includes(key) ? `${key} ${reason}` : reason))
    .sort()
    .join();
  return { flaws, kind };
}

/** What is wrong with the figures of the scenario that a query is read as. */
export function outcomeFlaws(query: string): readonly string[] {
  const { rows, baseTotal, ...outcome } = outcomeOf(atlas, read(query).scenario);
  const flaws = [...brokenNumbers(outcome)];
  if (rows.reduce((all, { after }) => all + after, 0) !== baseTotal) flaws.push("money is lost");
  if (rows.some(({ after }) => !Number.isSafeInteger(after) || after < 0))
    flaws.push("a holding is no amount");
  return flaws;
}
