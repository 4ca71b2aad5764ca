import * as v from "valibot";
import {
  dateSchema,
  idSchema,
  provenanceEntries,
  quarterSchema,
  textSchema,
  usdMillionsSchema,
} from "./provenanceSchema";

const nodeSchema = v.object({
  id: idSchema,
  parent: v.nullable(idSchema),
  label: textSchema,
  shortLabel: textSchema,
  usdMillions: usdMillionsSchema,
  publishedTotal: v.optional(usdMillionsSchema),
  assetClass: v.optional(idSchema),
  ...provenanceEntries,
});

/** data/market.json: one tree of US retirement money for each quarter. */
export const marketSchema = v.object({
  releases: v.pipe(
    v.array(
      v.object({
        id: quarterSchema,
        label: textSchema,
        asOf: dateSchema,
        published: dateSchema,
        completeness: v.picklist(["complete", "partial"]),
        note: textSchema,
        nodes: v.array(nodeSchema),
      }),
    ),
    v.minLength(1),
  ),
});
