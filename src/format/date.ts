const cache = new Map<string, Intl.DateTimeFormat>();

// English dates are written day first, as in the sources of most of our readers.
function dateLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

// `parts`: how many of year, month and day are known.
function dateFormat(locale: string, parts: number): Intl.DateTimeFormat {
  const key = `${locale} ${parts}`;
  let found = cache.get(key);
  if (!found) {
    const options: Intl.DateTimeFormatOptions = {
      timeZone: "UTC",
      year: "numeric",
      ...(parts > 1 && { month: "long" }),
      ...(parts > 2 && { day: "numeric" }),
    };
    cache.set(key, (found = new Intl.DateTimeFormat(dateLocale(locale), options)));
  }
  return found;
}

/** `31 March 2025`, `March 2025` or `2025`: as much as an ISO date holds. */
export function formatDate(iso: string, locale: string): string {
  return dateFormat(locale, iso.split("-").length).format(new Date(iso));
}
