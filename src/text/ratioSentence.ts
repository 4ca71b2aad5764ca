import type { Atlas } from "../domain/atlas";
import { ratioRef, ratioValue, sizeRef } from "../domain/ratioRef";
import { compare, type ScaleItem } from "../domain/scaleItems";
import { formatDate } from "../format/date";
import { formatYears } from "../format/share";
import { moneyBy, percentOf } from "./amount";
import { locale, m } from "./messages";
import { fill, type FigurePart, type Part } from "./parts";
import { s } from "./scaleMessages";
import { scaleName } from "./scaleName";

/** `3.1 times`, below one `14%`: one decimal below 10, none above. */
export function ratioText(times: number): string {
  // Years have the same rule of decimals.
  return times >= 1 ? s.ratio_times({ times: formatYears(times, locale) }) : percentOf(100 * times);
}

function ratioPart(first: ScaleItem, second: ScaleItem): FigurePart {
  const { times } = compare(first, second);
  const text = ratioText(times);
  const exact = first.basis === "published" && second.basis === "published";
  return {
    text: exact ? text : m.about_amount({ amount: text }),
    ...ratioValue(times),
    ref: ratioRef(first, second),
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** How many times (or what per cent) the size of the second the first is, with one date or, where they differ, two. */
export function ratioSentence(first: ScaleItem, second: ScaleItem, atlas: Atlas): readonly Part[] {
  const name = capital(scaleName(first, atlas));
  const values = { first: name, second: scaleName(second, atlas), ratio: ratioPart(first, second) };
  // English: names that end in s are plural. A catalogue of another language may leave the number unused.
  const number = name.endsWith("s") || name.endsWith("s)") ? "other" : "one";
  const [firstDate, secondDate] = [formatDate(first.asOf, locale), formatDate(second.asOf, locale)];
  if (first.asOf === second.asOf)
    return fill(
      (marks: Record<keyof typeof values, string>) => s.ratio({ ...marks, number, date: firstDate }),
      values,
    );
  return fill(
    (marks: Record<keyof typeof values, string>) =>
      s.ratio_two_dates({ ...marks, number, firstDate, secondDate }),
    values,
  );
}

/** The two sizes behind a ratio, each to be asked. */
export function ratioSizes(first: ScaleItem, second: ScaleItem): readonly Part[] {
  const sizeOf = (item: ScaleItem): FigurePart => ({
    text: moneyBy(item.usdMillions, item.basis),
    value: item.usdMillions,
    unit: "usdMillions",
    ref: sizeRef(item),
  });
  const parts = fill(s.ratio_sizes, { first: sizeOf(first), second: sizeOf(second) });
  const [head, ...rest] = parts;
  return typeof head === "object" ? [{ ...head, text: capital(head.text) }, ...rest] : parts;
}
