import type { GrowthPoint } from "../domain/marketLines";
import type { Lane, StoryEvent, Verdict } from "../domain/story";
import { splitPeriod } from "../domain/history";
import { formatDate } from "../format/date";
import { formatYears } from "../format/share";
import { locale } from "./messages";
import { y } from "./storyMessages";

const LANE_NAMES: Readonly<Record<Lane, () => string>> = {
  regulation: y.lane_regulation,
  legislation: y.lane_legislation,
  litigation: y.lane_litigation,
  state: y.lane_state,
  product: y.lane_product,
  market: y.lane_market,
};

const VERDICT_NAMES: Readonly<Record<Verdict, () => string>> = {
  wrong: y.verdict_wrong,
  imprecise: y.verdict_imprecise,
  right: y.verdict_right,
  unverifiable: y.verdict_unverifiable,
};

const LINE_NAMES: Readonly<Record<string, () => string>> = {
  bitcoin: y.line_bitcoin,
  gold: y.line_gold,
  "us-stocks": y.line_us_stocks,
  "401k": y.line_401k,
};

/** What a lane is called. */
export function laneName(lane: Lane): string {
  return LANE_NAMES[lane]();
}

/** What a verdict is called. */
export function verdictName(verdict: Verdict): string {
  return VERDICT_NAMES[verdict]();
}

/** What a line of the markets is called. Throws for one that has no name. */
export function lineName(id: string): string {
  const name = LINE_NAMES[id];
  if (!name) throw new Error(`No name for the line ${id}`);
  return name();
}

/** `March 2025` or `Q1 2025`: when a point of a line was. */
export function pointName(at: string): string {
  if (!at.includes("q")) return formatDate(at, locale);
  const { year, quarter } = splitPeriod(at);
  return y.line_quarter({ quarter: String(quarter), year: String(year) });
}

/** `12.2×`: how many times the amount of the start. */
export function timesText({ times }: Pick<GrowthPoint, "times">): string {
  return y.line_value({ value: formatYears(times, locale) });
}

/** An event in one sentence, as it is read out at its mark. */
export function spokenEvent({ date, lane, title, scheduled }: StoryEvent): string {
  const values = { date: formatDate(date, locale), lane: laneName(lane), title };
  return scheduled ? y.mark_scheduled(values) : y.mark(values);
}
