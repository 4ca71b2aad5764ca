/** The address of the site's first page, with a slash at its end; null where none is given. Throws on any other text. */
export function siteUrl(given = process.env.SITE_URL) {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error(`SITE_URL is no address of a site, like https://example.org/folder/: ${given}`);
  return url.href.replace(/\/?$/, "/");
}
