import type { Language } from "./languages.js";
import type { PageHead } from "./headTags.js";

export function siteFiles(
  pages: readonly PageHead[],
  site: string | null,
  language: Language,
): Readonly<Record<string, string>>;
