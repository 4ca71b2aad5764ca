import * as v from "valibot";
import { LANES } from "../domain/story";
import { dateSchema, idSchema, monthSchema, sourceIdsSchema, textSchema } from "./provenanceSchema";

/** data/events.json: dated events, how far the search for them went, and the markets drawn beside them. */
export const eventsSchema = v.object({
  compiled: dateSchema,
  foundUpTo: dateSchema,
  notes: v.array(textSchema),
  markets: v.object({
    since: monthSchema,
    formula: textSchema,
    plansFormula: textSchema,
    lines: v.array(
      v.union([v.object({ id: idSchema, column: idSchema }), v.object({ id: idSchema, series: idSchema })]),
    ),
  }),
  events: v.pipe(
    v.array(
      v.object({
        id: idSchema,
        date: v.union([dateSchema, monthSchema]),
        title: textSchema,
        shortTitle: textSchema,
        summary: textSchema,
        category: v.picklist(LANES),
        importance: v.picklist([1, 2, 3]),
        status: v.picklist(["happened", "scheduled"]),
        sources: v.pipe(sourceIdsSchema, v.minLength(1)),
        confidence: v.picklist(["high", "medium", "low"]),
        note: v.optional(textSchema),
      }),
    ),
    v.minLength(1),
  ),
});
