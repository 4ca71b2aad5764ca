import * as v from "valibot";
import { VERDICTS } from "../domain/story";
import {
  dateSchema,
  idSchema,
  quarterSchema,
  sourceIdsSchema,
  textSchema,
  usdMillionsSchema,
} from "./provenanceSchema";

/** data/claims.json: what the news said, the verdict, and what is right; amounts that are right are named, not copied. */
export const claimsSchema = v.object({
  compiled: dateSchema,
  notes: v.array(textSchema),
  article: v.object({ title: textSchema, publisher: textSchema, published: textSchema, note: textSchema }),
  claims: v.array(
    v.object({
      id: idSchema,
      claim: textSchema,
      verdict: v.picklist(VERDICTS),
      rightFigure: textSchema,
      explanation: v.optional(textSchema),
      sources: v.pipe(sourceIdsSchema, v.minLength(1)),
      // What was said, as money or as money of a whole, and the nodes of a release that are right, or their share of one.
      compare: v.optional(
        v.object({
          release: quarterSchema,
          said: v.object({ usdMillions: usdMillionsSchema, ofUsdMillions: v.optional(usdMillionsSchema) }),
          right: v.pipe(v.array(v.object({ node: idSchema, of: v.optional(idSchema) })), v.minLength(1)),
        }),
      ),
      see: v.optional(
        v.union([v.object({ event: idSchema }), v.object({ release: quarterSchema, node: idSchema })]),
      ),
    }),
  ),
});
