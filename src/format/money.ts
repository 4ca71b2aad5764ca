import scaleWords from "./scaleWords.json";

const cache = new Map<Intl.NumberFormatOptions, Map<string, Intl.NumberFormat>>();

/** A number format, made once for each locale and options, which are a constant: making one is slow. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  let byLocale = cache.get(options);
  if (!byLocale) cache.set(options, (byLocale = new Map()));
  let found = byLocale.get(locale);
  if (!found) byLocale.set(locale, (found = new Intl.NumberFormat(locale, options)));
  return found;
}

const NUMBER = { maximumSignificantDigits: 3, useGrouping: false } as const;
const GROUPED = { maximumSignificantDigits: 3 } as const;
const WHOLE_DOLLARS = { maximumSignificantDigits: 3 } as const;
const TWO_DECIMALS = { maximumFractionDigits: 2 } as const;

/** How a language writes large amounts: the sizes it counts in, their words by plural and their signs, where dollars stand. */
interface ScaleWords {
  readonly money: string;
  readonly short: string;
  /** Where there is no word for the largest amounts: 8 700 milliards. */
  readonly grouped?: boolean;
  readonly scales: readonly {
    readonly millions: number;
    readonly words: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
    readonly sign: string;
    readonly money?: string;
  }[];
}

const rules = new Map<string, Intl.PluralRules>();

function pluralOf(value: number, locale: string): Intl.LDMLPluralRule {
  let found = rules.get(locale);
  if (!found) rules.set(locale, (found = new Intl.PluralRules(locale)));
  return found.select(value);
}

function wordsOf(locale: string): ScaleWords {
  return (scaleWords as Readonly<Record<string, ScaleWords>>)[locale.split("-u-")[0]!]!;
}

type Scaled = ReturnType<typeof scaledAnew>;

const MOST_KEPT = 4000; // amounts; a step of a slider writes each of its own several times
const kept = new Map<string, Map<number, Scaled>>();

function scaled(usdMillions: number, locale: string): Scaled {
  let amounts = kept.get(locale);
  if (!amounts || amounts.size > MOST_KEPT) kept.set(locale, (amounts = new Map()));
  const rounded = Number(usdMillions.toPrecision(3));
  let found = amounts.get(rounded);
  if (!found) amounts.set(rounded, (found = scaledAnew(rounded, locale)));
  return found;
}

// A billion is a thousand millions in one language and a million millions in the next: amounts are scaled by value, with
// the words of the language, and never by those of Intl, which differ between browsers.
function scaledAnew(rounded: number, locale: string) {
  const words = wordsOf(locale);
  const scale = words.scales.find(({ millions }) => Math.abs(rounded) >= millions);
  const value = scale ? Number((rounded / scale.millions).toPrecision(3)) : rounded * 1_000_000;
  return {
    words,
    scale,
    value,
    number: numberFormat(locale, words.grouped ? GROUPED : NUMBER).format(value),
  };
}

/** `$435 billion`: for sentences and controls. Takes millions of US dollars; at most three significant digits. */
export function formatMoneyLong(usdMillions: number, locale: string): string {
  const { words, scale } = scaled(usdMillions, locale);
  if (!scale) return formatDollars(usdMillions * 1_000_000, locale);
  return (scale.money ?? words.money).replace("#", formatMoneySpoken(usdMillions, locale));
}

/** `$435bn`: for charts. Takes millions of US dollars. */
export function formatMoneyShort(usdMillions: number, locale: string): string {
  const { words, scale, number } = scaled(usdMillions, locale);
  return scale
    ? words.short.replace("#", number + scale.sign)
    : formatDollars(usdMillions * 1_000_000, locale);
}

/** `435 billion`: to be followed by the spoken name of the currency. Takes millions of US dollars. */
export function formatMoneySpoken(usdMillions: number, locale: string): string {
  const { scale, value, number } = scaled(usdMillions, locale);
  return scale ? number + (scale.words[pluralOf(value, locale)] ?? scale.words.other!) : number;
}

/** `40`: the number of an axis whose unit is a language's largest, as trillions are. Takes millions of US dollars. */
export function formatTrillions(usdMillions: number, locale: string): string {
  const [largest] = wordsOf(locale).scales;
  return numberFormat(locale, TWO_DECIMALS).format(usdMillions / largest!.millions);
}

/** `$5,330`: dollars for one person. */
export function formatDollars(usd: number, locale: string): string {
  return wordsOf(locale).short.replace("#", numberFormat(locale, WHOLE_DOLLARS).format(usd));
}

/** `81,626,000`: a count, unrounded. */
export function formatCount(count: number, locale: string): string {
  return numberFormat(locale, TWO_DECIMALS).format(count);
}
