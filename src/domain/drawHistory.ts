import type { PairBuffer } from "./pairBuffer";
import { drawWords } from "./streamOf";

/** Months that a stretch of history lasts on average. */
export const STRETCH = 12;

const WHOLE = 2 ** 32;
const NEW = Math.floor(WHOLE / STRETCH); // of 2^32 words, so many begin a new stretch

/** Where in the history each path begins, drawn from the stream. */
export function historyPlaces(stream: Int32Array, months: number, paths: number): Int32Array {
  const places = new Int32Array(paths);
  drawWords(stream, places);
  for (let path = 0; path < paths; path++)
    places[path] = Math.floor(((places[path]! >>> 0) / WHOLE) * months);
  return places;
}

/**
 * The next month of each path from history: the month that followed, or, in one of twelve months on average, any month
 * with the same chance; after the last comes the first. Both mixes take the same month. Stationary bootstrap: Politis and
 * Romano, Journal of the American Statistical Association 89, 1994. One random number for each path and month.
 */
export function drawHistory(
  stream: Int32Array,
  { before, after }: { readonly before: Float64Array; readonly after: Float64Array },
  places: Int32Array,
  { first, second, words }: PairBuffer,
): void {
  const months = before.length;
  drawWords(stream, words);
  for (let path = 0; path < places.length; path++) {
    const place = places[path]!;
    first[path] = before[place]!;
    second[path] = after[place]!;
    const word = words[path]! >>> 0;
    const next = place + 1 === months ? 0 : place + 1;
    places[path] = word < NEW ? Math.floor((word / NEW) * months) : next;
  }
}
