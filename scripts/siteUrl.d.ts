export function siteUrl(given?: string): string | null;
