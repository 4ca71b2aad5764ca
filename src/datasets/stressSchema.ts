import * as v from "valibot";
import { dateSchema, idSchema, sourceIdsSchema, textSchema } from "./provenanceSchema";

const fromPeakSchema = v.pipe(v.number(), v.minValue(-100));
const correlationSchema = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

/** data/stress.json: stretches of time, what each class did in them (per cent), and how classes moved together. */
export const stressSchema = v.object({
  notes: v.array(textSchema),
  windows: v.array(
    v.pipe(
      v.object({ id: idSchema, label: textSchema, from: dateSchema, to: dateSchema }),
      v.check(({ from, to }) => from < to, "must end after it begins"),
    ),
  ),
  drawdowns: v.array(
    v.object({
      class: idSchema,
      window: idSchema,
      pct: fromPeakSchema,
      sources: v.pipe(sourceIdsSchema, v.minLength(1)),
      instrument: textSchema,
      peak: v.optional(dateSchema),
      trough: v.optional(dateSchema),
      pricing: v.picklist(["market-priced", "appraised"]),
    }),
  ),
  correlations: v.array(
    v.object({
      a: idSchema,
      b: idSchema,
      window: idSchema,
      value: correlationSchema,
      sources: v.pipe(sourceIdsSchema, v.minLength(1)),
      note: v.optional(textSchema),
    }),
  ),
});
