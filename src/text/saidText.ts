import type { Said } from "../domain/said";
import { m } from "./messages";
import { d } from "./onDemandMessages";

const MARKS = { sentence: m.gap, name: d.colon, clause: d.semicolon, addition: d.comma } as const;

/** Texts of the data, joined as the language joins them. */
export function saidText(said: Said): string {
  return typeof said === "string" ? said : said.texts.map(saidText).join(MARKS[said.by]());
}
