import * as v from "valibot";
import { dateSchema, idSchema, sourceIdsSchema, textSchema } from "./provenanceSchema";

/** data/savers.json, as far as this page needs it: how many people take part. */
export const saversSchema = v.object({
  participants: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      asOf: dateSchema,
      people: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      population: textSchema,
      sources: sourceIdsSchema,
    }),
  ),
});
