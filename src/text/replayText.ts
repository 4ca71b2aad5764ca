import type { DataUnit } from "../domain/figureRef";
import { formatReturn, formatTimes } from "../format/formatReturn";
import { formatDollars } from "../format/money";
import { formatShare } from "../format/share";
import { locale } from "./messages";
import { r } from "./replayMessages";

/** A figure of the past in its unit: `$331`, `−21.2%`, `1.25%` of a mix, `98 times`. */
export function replayText(value: number, unit: DataUnit): string {
  if (unit === "usd") return formatDollars(value, locale);
  if (unit === "bp") return formatShare(value, locale);
  if (unit === "times") return r.times({ times: formatTimes(value, locale) });
  return formatReturn(value, locale);
}
