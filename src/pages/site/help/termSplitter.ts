import type { Term } from "./terms";

/** A term in a text, as the text writes it. */
export interface FoundTerm {
  readonly term: Term;
  readonly written: string;
}

// Languages that write words apart: a form must not stand inside a word. Others have no such bounds.
const LETTER = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}]`;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** How to split a text at the first use of each term in it; where two forms begin at one place, at the longer one. */
export function termSplitter(terms: readonly Term[]): (text: string) => readonly (string | FoundTerm)[] {
  const termOf = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)));
  const forms = [...termOf.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<!${LETTER})(?:${forms.join("|")})(?!${LETTER})`, "gu");
  return (text) => {
    const parts: (string | FoundTerm)[] = [];
    const seen = new Set<Term>();
    let end = 0;
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const term = termOf.get(written)!;
      if (seen.has(term)) continue;
      seen.add(term);
      if (index > end) parts.push(text.slice(end, index));
      parts.push({ term, written });
      end = index + written.length;
    }
    if (end < text.length) parts.push(text.slice(end));
    return parts;
  };
}
