import * as v from "valibot";
import {
  basisSchema,
  dateSchema,
  idSchema,
  provenanceEntries,
  sourceIdsSchema,
  textSchema,
  usdMillionsSchema,
} from "./provenanceSchema";

const positive = v.pipe(usdMillionsSchema, v.minValue(1));
const multiplier = v.nullable(v.pipe(v.number(), v.minValue(0)));

/** data/destinations.json: markets, their sizes by date, yearly absorption and the evidence on value effects. */
export const destinationsSchema = v.object({
  destinations: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      shortLabel: textSchema,
      wholeLabel: textSchema,
      assetClass: idSchema,
      definition: textSchema,
      sizes: v.array(
        v.object({
          asOf: dateSchema,
          usdMillions: positive,
          definition: textSchema,
          default: v.optional(v.picklist(["story", "latest"])),
          usable: v.optional(v.boolean()),
          ...provenanceEntries,
        }),
      ),
      absorption: v.array(
        v.object({
          label: textSchema,
          period: textSchema,
          usdMillionsPerYear: positive,
          sources: sourceIdsSchema,
          record: v.optional(v.boolean()),
          basis: v.optional(basisSchema),
          formula: v.optional(textSchema),
          low: v.optional(v.number()),
          high: v.optional(v.number()),
        }),
      ),
      impact: v.object({
        low: multiplier,
        mid: multiplier,
        high: multiplier,
        applies: v.boolean(),
        sources: sourceIdsSchema,
        note: textSchema,
        evidence: v.array(
          v.object({
            of: v.picklist(["low", "mid", "high", "against"]),
            says: textSchema,
            sources: sourceIdsSchema,
          }),
        ),
      }),
    }),
  ),
  comparators: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      asOf: dateSchema,
      usdMillions: positive,
      definition: v.optional(textSchema),
      ...provenanceEntries,
    }),
  ),
});
