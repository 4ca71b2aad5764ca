import * as v from "valibot";
import { basisSchema, idSchema, sourceIdsSchema, textSchema, usdMillionsSchema } from "./provenanceSchema";

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199));
const someIdsSchema = v.pipe(v.array(idSchema), v.minLength(1));

/** data/flows.json: money paid into and out of plans, by calendar year, and which series stand for which money. */
export const flowsSchema = v.object({
  series: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      scope: textSchema,
      years: v.pipe(v.array(yearSchema), v.minLength(1)),
      usdMillionsPerYear: v.array(usdMillionsSchema),
      basis: basisSchema,
      formula: v.optional(textSchema),
      sources: v.pipe(sourceIdsSchema, v.minLength(1)),
      note: v.optional(textSchema),
    }),
  ),
  uses: v.array(
    v.object({
      base: idSchema,
      year: yearSchema,
      paidIn: someIdsSchema,
      newIn: someIdsSchema,
      paidOut: someIdsSchema,
      note: textSchema,
    }),
  ),
});
