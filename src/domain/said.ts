/**
 * A text of the data, or several that the language of the page joins: sentences, a name and what is said of it, clauses of a
 * list, or a text with an addition.
 */
export type Said =
  string | { readonly by: "sentence" | "name" | "clause" | "addition"; readonly texts: readonly Said[] };

/** A name, and what is said of it. */
export function named(name: Said, text: Said): Said {
  return { by: "name", texts: [name, text] };
}

/** A text with an addition, such as when or of what. */
export function withAddition(text: Said, addition: Said): Said {
  return { by: "addition", texts: [text, addition] };
}
