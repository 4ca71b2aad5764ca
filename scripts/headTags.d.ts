import type { Language } from "./languages.js";

/** What is said of a page. `card`: of its picture; `preset`: its id and the query of the link to it. */
export interface PageHead {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly published: string;
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string }[];
  readonly card: { readonly name: string; readonly alt: string };
  readonly preset: { readonly id: string; readonly query: string } | null;
}

export function addressOf(page: Pick<PageHead, "path">, site: string, language: Language): string;
export function escaped(text: string): string;
export function headTags(page: PageHead, site: string | null, language: Language): readonly string[];
