import * as v from "valibot";

/** Kebab-case, never a bare number: ids stand in links, and integer keys would be reordered. */
export const idSchema = v.pipe(v.string(), v.regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/));
/** Whole millions of US dollars, not negative. */
export const usdMillionsSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const dateSchema = v.pipe(v.string(), v.isoDate());
/** A month, `2025-03`. */
export const monthSchema = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** A quarter, `2025-q1`. */
export const quarterSchema = v.pipe(v.string(), v.regex(/^\d{4}-q[1-4]$/));
export const textSchema = v.pipe(v.string(), v.nonEmpty());
export const basisSchema = v.picklist(["published", "derived", "estimated", "residual", "carried-forward"]);
export const sourceIdsSchema = v.array(idSchema);

/** The entries of every figure that is shown: basis, sources, formula, range, note. */
export const provenanceEntries = {
  basis: basisSchema,
  sources: sourceIdsSchema,
  formula: v.optional(textSchema),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  note: v.optional(textSchema),
};
