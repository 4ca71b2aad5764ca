import * as v from "valibot";
import { idSchema, monthSchema, sourceIdsSchema, textSchema } from "./provenanceSchema";

/** data/returns-monthly.json: returns of months in millionths, from a month on, and which series stand for a class. */
export const returnsMonthlySchema = v.object({
  notes: v.array(textSchema),
  uses: v.array(v.object({ class: idSchema, series: v.pipe(v.array(idSchema), v.minLength(1)) })),
  columns: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      instrument: textSchema,
      assetClass: idSchema,
      proxy: v.boolean(),
      sources: v.pipe(sourceIdsSchema, v.minLength(1)),
      note: v.optional(textSchema),
      from: monthSchema,
      returnsPerMillion: v.pipe(
        v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(-999_999))),
        v.minLength(1),
      ),
    }),
  ),
});
