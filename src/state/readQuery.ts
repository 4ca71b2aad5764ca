import type { NoteReason } from "../domain/linkFields";
import type { RawLink } from "./linkMigrations";

/** Marks that others add to links; dropped without a word. */
const FOREIGN = /^(utm_.*|gclid|fbclid)$/;
const LONGEST_KEY = 40; // characters of an unknown key that are said

/** Percent-decodes; null where that is broken or control characters come out. */
export function decodePart(raw: string): string | null {
  try {
    const text = decodeURIComponent(raw);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u001f\u007f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function sayable(key: string): string {
  return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key;
}

/** Splits a query into its first values by key, still encoded. Notes repeated and unreadable keys. */
export function readQuery(query: string, say: (key: string, reason: NoteReason) => void): RawLink {
  const link = new Map<string, string>();
  for (const pair of query.replace(/^\?/, "").split("&")) {
    if (pair === "") continue;
    const [rawKey = "", ...rest] = pair.split("=");
    const key = decodePart(rawKey);
    if (key === null || key === "") say("?", "unknown-key");
    else if (FOREIGN.test(key)) continue;
    else if (link.has(sayable(key))) say(sayable(key), "repeated-key");
    else link.set(sayable(key), rest.join("="));
  }
  return link;
}
