const cache = new Map<Intl.NumberFormatOptions, Map<string, Intl.NumberFormat>>();

/** A number format, made once for each locale and options, which are a constant: making one is slow. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  let byLocale = cache.get(options);
  if (!byLocale) cache.set(options, (byLocale = new Map()));
  let found = byLocale.get(locale);
  if (!found) byLocale.set(locale, (found = new Intl.NumberFormat(locale, options)));
  return found;
}

// Newspapers write bn and tn where Intl writes B and T; other languages take Intl's own.
const SHORT_ENGLISH: Readonly<Record<string, string>> = { K: "k", M: "m", B: "bn", T: "tn" };

const SHORT = {
  style: "currency",
  currency: "USD",
  notation: "compact",
  compactDisplay: "short",
  maximumSignificantDigits: 3,
} as const;
const SPOKEN = { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 } as const;
const WHOLE_DOLLARS = { style: "currency", currency: "USD", maximumSignificantDigits: 3 } as const;
const SIGN_ONLY = { style: "currency", currency: "USD", maximumFractionDigits: 0 } as const;
const TWO_DECIMALS = { maximumFractionDigits: 2 } as const;

const signs = new Map<string, readonly string[]>();

/** What stands before and after the number of an amount in dollars. */
function signsAround(locale: string): readonly string[] {
  const known = signs.get(locale);
  if (known) return known;
  const parts = numberFormat(locale, SIGN_ONLY).formatToParts(0);
  const found = parts
    .map(({ type, value }) => (type === "integer" ? "\0" : value))
    .join("")
    .split("\0");
  signs.set(locale, found);
  return found;
}

/** `$435 billion`: for sentences and controls. Takes millions of US dollars; at most three significant digits. */
export function formatMoneyLong(usdMillions: number, locale: string): string {
  // Intl writes a currency in its short form even when asked for the long one: the sign is put beside the words.
  const [before = "", after = ""] = signsAround(locale);
  return before + formatMoneySpoken(usdMillions, locale) + after;
}

/** `$435bn`: for charts. Takes millions of US dollars. */
export function formatMoneyShort(usdMillions: number, locale: string): string {
  const text = numberFormat(locale, SHORT).format(usdMillions * 1_000_000);
  return locale.startsWith("en") ? text.replace(/[KMBT]$/, (sign) => SHORT_ENGLISH[sign]!) : text;
}

/** `435 billion`: to be followed by the spoken name of the currency. Takes millions of US dollars. */
export function formatMoneySpoken(usdMillions: number, locale: string): string {
  return numberFormat(locale, SPOKEN).format(usdMillions * 1_000_000);
}

/** `40`: trillions, as the number of an axis. Takes millions of US dollars. */
export function formatTrillions(usdMillions: number, locale: string): string {
  return numberFormat(locale, TWO_DECIMALS).format(usdMillions / 1_000_000);
}

/** `$5,330`: dollars for one person. */
export function formatDollars(usd: number, locale: string): string {
  return numberFormat(locale, WHOLE_DOLLARS).format(usd);
}

/** `81,626,000`: a count, unrounded. */
export function formatCount(count: number, locale: string): string {
  return numberFormat(locale, TWO_DECIMALS).format(count);
}
