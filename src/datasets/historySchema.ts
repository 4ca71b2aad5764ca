import * as v from "valibot";
import {
  basisSchema,
  idSchema,
  quarterSchema,
  sourceIdsSchema,
  textSchema,
  usdMillionsSchema,
} from "./provenanceSchema";

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199));

function seriesSchema<Break extends v.GenericSchema>(breakSchema: Break) {
  return v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      usdMillions: v.array(v.nullable(usdMillionsSchema)),
      vintage: textSchema,
      breaks: v.array(breakSchema),
      basis: basisSchema,
      formula: v.optional(textSchema),
      sources: v.pipe(sourceIdsSchema, v.minLength(1)),
      note: v.optional(textSchema),
    }),
  );
}

const measureSchema = v.object({ formula: textSchema, sources: sourceIdsSchema });
const versionSchema = v.object({ usdMillions: usdMillionsSchema, in: textSchema });

/** data/history.json: series by year and by quarter, one for each vintage, and the prices between year-ends. */
export const historySchema = v.object({
  notes: v.array(textSchema),
  annual: v.object({
    years: v.pipe(v.array(yearSchema), v.minLength(1)),
    series: seriesSchema(v.object({ year: yearSchema, why: textSchema })),
  }),
  quarterly: v.object({
    quarters: v.pipe(v.array(quarterSchema), v.minLength(1)),
    series: seriesSchema(v.object({ quarter: quarterSchema, why: textSchema })),
  }),
  revisions: v.array(
    v.object({ what: textSchema, first: versionSchema, later: versionSchema, sources: sourceIdsSchema }),
  ),
  prices: v.object({
    label: textSchema,
    quarters: v.array(quarterSchema),
    sinceYearEndPct: v.array(v.nullable(v.number())),
    basis: basisSchema,
    formula: textSchema,
    sources: v.pipe(sourceIdsSchema, v.minLength(1)),
  }),
  measures: v.object({ real: measureSchema, share: measureSchema }),
});
