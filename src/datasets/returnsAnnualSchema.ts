import * as v from "valibot";
import { idSchema, sourceIdsSchema, textSchema } from "./provenanceSchema";

/** data/returns-annual.json: returns of calendar years in per cent; null where none was found. */
export const returnsAnnualSchema = v.object({
  notes: v.array(textSchema),
  years: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1)),
  columns: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      returnsPct: v.array(v.nullable(v.pipe(v.number(), v.minValue(-100)))),
      basis: v.picklist(["net", "gross", "price"]),
      sources: v.pipe(sourceIdsSchema, v.minLength(1)),
      note: v.optional(textSchema),
      assetClass: v.nullable(idSchema),
    }),
  ),
});
