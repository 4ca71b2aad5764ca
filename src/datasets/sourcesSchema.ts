import * as v from "valibot";
import { idSchema, textSchema } from "./provenanceSchema";

/** data/sources.json: every publication, by id. */
export const sourcesSchema = v.object({
  sources: v.record(
    idSchema,
    v.object({
      publisher: textSchema,
      title: textSchema,
      published: v.nullable(textSchema),
      url: v.pipe(v.string(), v.startsWith("https://")),
      via: v.nullable(textSchema),
      grade: v.picklist(["A", "B", "C"]),
      licence: v.optional(textSchema),
    }),
  ),
});
