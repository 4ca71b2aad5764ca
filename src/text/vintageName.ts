import type { VintageId } from "../domain/historyPeriods";
import { h } from "./historyMessages";

const NAMES: Readonly<Record<VintageId, () => string>> = {
  z1: h.vintage_z1,
  "year-first": h.vintage_year_first,
  "year-next": h.vintage_year_next,
  "quarter-first": h.vintage_quarter_first,
  "quarter-next": h.vintage_quarter_next,
};

/** In which release figures were published, in a few words. */
export function vintageName(vintage: VintageId): string {
  return NAMES[vintage]();
}
