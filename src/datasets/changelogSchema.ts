import * as v from "valibot";
import { dateSchema, textSchema } from "./provenanceSchema";

const quarterSchema = v.pipe(v.string(), v.regex(/^\d{4}-q[1-4]$/));

/** data/changelog.json: what changed in the data, oldest first; `releases`: those whose amounts changed. */
export const changelogSchema = v.object({
  changes: v.array(
    v.object({
      date: dateSchema,
      files: v.pipe(v.array(textSchema), v.minLength(1)),
      releases: v.array(quarterSchema),
      what: textSchema,
    }),
  ),
});
