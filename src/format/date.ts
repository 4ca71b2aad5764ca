const cache = new Map<string, Intl.DateTimeFormat>();

// English dates are written day first, as in the sources of most of our readers.
function dateLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found)
    cache.set(key, (found = new Intl.DateTimeFormat(dateLocale(locale), { ...options, timeZone: "UTC" })));
  return found;
}

/** `31 March 2025`, `March 2025` or `2025`: as much as an ISO date holds. */
export function formatDate(iso: string, locale: string): string {
  const [, month, day] = iso.split("-");
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  };
  return dateFormat(locale, options).format(new Date(iso));
}
