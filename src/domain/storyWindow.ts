import { decimalYear } from "./history";
import { monthNumber, monthOf } from "./monthNumber";
import type { StoryEvent } from "./story";

/** Months from the first to the last one, `2025-03`, both included. */
export interface StoryWindow {
  readonly from: string;
  readonly to: string;
}

/** The shortest stretch that is zoomed into, in months. */
export const LEAST_MONTHS = 6;

/** When an event was, in decimal years; one of which only the month is known stands in its middle. */
export function eventTime({ date }: Pick<StoryEvent, "date">): number {
  return decimalYear(date.length === 7 ? `${date}-16` : date);
}

/** Where a window begins and ends, in decimal years. */
export function windowTimes({ from, to }: StoryWindow): readonly [first: number, last: number] {
  return [monthNumber(from) / 12, (monthNumber(to) + 1) / 12];
}

/** The whole story: from January of its first year to the month of its last event. */
export function fullWindow(events: readonly StoryEvent[]): StoryWindow {
  return { from: `${events[0]!.date.slice(0, 4)}-01`, to: events.at(-1)!.date.slice(0, 7) };
}

function placed(first: number, months: number, full: StoryWindow): StoryWindow {
  const [least, most] = [monthNumber(full.from), monthNumber(full.to)];
  const length = Math.max(LEAST_MONTHS, Math.min(months, most - least + 1));
  const from = Math.max(least, Math.min(first, most - length + 1));
  return { from: monthOf(from), to: monthOf(from + length - 1) };
}

/** A window `factor` times as long around a time in decimal years, kept inside the whole story. */
export function zoomWindow(
  { from, to }: StoryWindow,
  full: StoryWindow,
  centre: number,
  factor: number,
): StoryWindow {
  const months = Math.round((monthNumber(to) - monthNumber(from) + 1) * factor);
  return placed(Math.round(centre * 12 - months / 2), months, full);
}

/** The window moved by half its length: later, or earlier with -1. */
export function moveWindow(shown: StoryWindow, full: StoryWindow, direction: 1 | -1): StoryWindow {
  const months = monthNumber(shown.to) - monthNumber(shown.from) + 1;
  return placed(monthNumber(shown.from) + direction * Math.ceil(months / 2), months, full);
}

/** Whether an event lies in a window. */
export function isInWindow(event: Pick<StoryEvent, "date">, { from, to }: StoryWindow): boolean {
  const month = event.date.slice(0, 7);
  return from <= month && month <= to;
}
