import type { Atlas } from "./atlas";
import type { LinkFields, Note } from "./linkFields";
import { DEFAULT_SCENARIO, FACTORS, MEASURES, MOST_YEARS, TOTAL, WHOLE, type Scenario } from "./scenario";

/** What a scenario says of the questions that are asked further. */
export type StudyFields = Pick<
  Scenario,
  "study" | "route" | "years" | "curve" | "way" | "growth" | "paidIn" | "paidOut" | "sweep" | "measures"
>;

/** The most growth, in basis points a year. */
export const MOST_GROWTH = 2_000;
/** The most that is paid in or out, in millions of US dollars a year: more than twice all retirement money. */
export const MOST_PAID = 99_999_999;

function fitRoute(entries: LinkFields["route"]): Scenario["route"] {
  const given = new Map(entries);
  const points = FACTORS.map((factor) => [factor, given.get(factor) ?? Infinity] as const);
  const fits = points.every(([, share]) => share <= WHOLE) && given.size === points.length;
  return fits ? (Object.fromEntries(points) as Scenario["route"]) : null;
}

/** Fits what a link says of the further questions; what does not fit gives way to the default and is noted. */
export function fitStudy(fields: LinkFields, atlas: Atlas, notes: Note[]): StudyFields {
  const unknown = (key: string) => notes.push({ key, reason: "unknown-value" });
  function upTo(key: string, value: number | undefined, most: number): number | null {
    if (value !== undefined && value > most) unknown(key);
    return value === undefined || value > most ? null : value;
  }
  const { sweep = TOTAL, measures: wished } = fields;
  const swept = sweep === TOTAL || atlas.destinations.has(sweep);
  if (!swept) unknown("sweep");
  const route = fields.route ? fitRoute(fields.route) : null;
  if (fields.route && !route) unknown("route");
  const measures = MEASURES.filter((measure) => wished?.includes(measure));
  if (wished && measures.length < wished.length) notes.push({ key: "measure", reason: "unknown-entry" });
  return {
    study: fields.study ?? DEFAULT_SCENARIO.study,
    route,
    years: upTo("years", fields.years, MOST_YEARS) ?? DEFAULT_SCENARIO.years,
    curve: fields.curve ?? DEFAULT_SCENARIO.curve,
    way: fields.way ?? DEFAULT_SCENARIO.way,
    growth: upTo("growth", fields.growth, MOST_GROWTH) ?? DEFAULT_SCENARIO.growth,
    paidIn: upTo("in", fields.paidIn, MOST_PAID),
    paidOut: upTo("out", fields.paidOut, MOST_PAID),
    sweep: swept ? sweep : TOTAL,
    measures: measures.length > 0 ? measures : DEFAULT_SCENARIO.measures,
  };
}
