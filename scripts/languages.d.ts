/**
 * A language of the site. `folder`: below that of the site, with a slash at its end; that of English is empty. `cards`: that
 * in which its cards lie: its own, or that of English, whose cards it shows.
 */
export interface Language {
  readonly code: string;
  readonly name: string;
  readonly folder: string;
  readonly cards: string;
  readonly locale: string;
  readonly direction: string;
}

export const languages: readonly Language[];
export function languageOf(code?: string): Language;
