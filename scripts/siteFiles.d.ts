import type { PageHead } from "./headTags.js";

export function siteFiles(pages: readonly PageHead[], site: string | null): Readonly<Record<string, string>>;
