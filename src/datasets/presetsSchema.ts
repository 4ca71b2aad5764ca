import * as v from "valibot";
import { idSchema, sourceIdsSchema, textSchema } from "./provenanceSchema";

const point = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const points = v.record(idSchema, point);

/** data/presets.json: scenarios that somebody published, in basis points. */
export const presetsSchema = v.object({
  presets: v.array(
    v.object({
      id: idSchema,
      label: textSchema,
      summary: textSchema,
      publisher: textSchema,
      published: v.nullable(textSchema),
      rule: textSchema,
      base: idSchema,
      to: points,
      from: v.union([v.literal("prorata"), points]),
      route: v.optional(v.object({ share: point, adoption: point, sleeve: point })),
      sources: sourceIdsSchema,
      caveat: textSchema,
    }),
  ),
});
