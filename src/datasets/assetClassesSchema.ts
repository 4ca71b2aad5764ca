import * as v from "valibot";
import { idSchema, provenanceEntries, textSchema } from "./provenanceSchema";

/** data/asset-classes.json: classes, and what each looks through to, in per cent summing to 100. */
export const assetClassesSchema = v.object({
  classes: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      shortLabel: textSchema,
      family: idSchema,
      order: v.number(),
      definition: textSchema,
    }),
  ),
  lookThrough: v.array(
    v.object({
      leaf: idSchema,
      into: v.pipe(
        v.array(v.object({ class: idSchema, pct: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
        v.check(
          (parts) => parts.reduce((all, part) => all + part.pct, 0) === 100,
          "must sum to 100 per cent",
        ),
      ),
      ...provenanceEntries,
    }),
  ),
});
