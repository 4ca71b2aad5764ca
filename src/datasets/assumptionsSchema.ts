import * as v from "valibot";
import { dateSchema, idSchema, provenanceEntries, sourceIdsSchema, textSchema } from "./provenanceSchema";

const pct = v.pipe(v.number(), v.finite());
const notNegative = v.pipe(pct, v.minValue(0));
const sourced = v.pipe(sourceIdsSchema, v.minLength(1));

const expectedReturnSchema = v.object({
  low: pct,
  median: pct,
  high: pct,
  houses: v.array(v.object({ house: textSchema, edition: textSchema, pct, sources: sourced })),
  basis: provenanceEntries.basis,
  formula: textSchema,
  netOfFees: v.boolean(),
});

const volatilitySchema = v.object({
  reported: notNegative,
  used: notNegative,
  desmoothedLow: v.optional(notNegative),
  desmoothedHigh: v.optional(notNegative),
  basis: provenanceEntries.basis,
  formula: textSchema,
  sources: sourced,
});

const feeSchema = v.object({
  current: notNegative,
  basis: provenanceEntries.basis,
  formula: v.optional(textSchema),
  sources: sourced,
});

/** data/assumptions.json: expected return by house, volatility, fees and the correlation matrix of the risk classes. */
export const assumptionsSchema = v.object({
  notes: v.array(textSchema),
  classes: v.array(
    v.object({
      id: idSchema,
      expectedReturnPct: expectedReturnSchema,
      volatilityPct: volatilitySchema,
      feePct: feeSchema,
    }),
  ),
  correlation: v.object({
    classes: v.array(idSchema),
    matrix: v.array(v.array(v.pipe(v.number(), v.minValue(-1), v.maxValue(1)))),
    basis: provenanceEntries.basis,
    formula: textSchema,
    sources: sourced,
    window: v.object({ from: textSchema, to: textSchema, months: v.number() }),
    caution: textSchema,
  }),
  inflationPct: pct,
  riskFreePct: pct,
  leafFees: v.array(v.object({ leaf: idSchema, pct: notNegative, ...provenanceEntries })),
  gradeC: v.array(v.object({ id: idSchema, what: textSchema })),
  tradedDaily: v.array(v.object({ class: idSchema, instrument: textSchema, ...provenanceEntries })),
});

const factSchema = v.object({ label: textSchema, note: textSchema, sources: sourced });

/** data/destinations.json, as far as the Outcome page needs it: what a destination costs and how it can be sold. */
export const destinationFactsSchema = v.object({
  destinations: v.array(
    v.object({
      id: idSchema,
      fees: v.object({
        lowPct: notNegative,
        midPct: notNegative,
        highPct: notNegative,
        note: textSchema,
        sources: sourced,
      }),
      liquidity: v.object({ ...factSchema.entries, days: v.pipe(v.number(), v.minValue(0)) }),
      valuation: factSchema,
      leverage: factSchema,
    }),
  ),
});

/** data/savers.json, as far as the Outcome page needs it: balances by age. Households are dated by year alone. */
export const balancesSchema = v.object({
  balances: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      group: idSchema,
      asOf: v.union([dateSchema, v.pipe(v.string(), v.regex(/^\d{4}$/))]),
      averageUsd: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      medianUsd: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      population: textSchema,
      sources: sourced,
      note: v.optional(textSchema),
    }),
  ),
});
