import type { HistoryPart } from "../domain/history";
import { h } from "./historyMessages";

const NAMES: Readonly<Record<HistoryPart, () => string>> = {
  ira: h.type_ira,
  dc: h.type_dc,
  "db-gov": h.type_db_gov,
  "db-private": h.type_db_private,
  annuities: h.type_annuities,
  total: h.type_total,
};

/** A type of retirement money, or all of it. */
export function partName(part: HistoryPart): string {
  return NAMES[part]();
}
