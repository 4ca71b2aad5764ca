import * as v from "valibot";
import { idSchema, sourceIdsSchema, textSchema } from "./provenanceSchema";

const fileSchema = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*\.json$/));

/** data/gaps.json: sources that disagree and what was chosen, figures that rest on little, what was not found. */
export const gapsSchema = v.object({
  gaps: v.array(
    v.object({
      id: idSchema,
      kind: v.picklist(["contradiction", "weak", "not-found"]),
      topic: textSchema,
      says: textSchema,
      choice: v.optional(textSchema),
      files: v.array(fileSchema),
      sources: sourceIdsSchema,
    }),
  ),
});
