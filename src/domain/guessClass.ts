/** What a name says of the class of a holding, the most telling words first. Classes are those of the data. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(bitcoin|btc|ibit|fbtc|gbtc|bitb)\b/, "bitcoin"],
  [/\b(ethereum|ether|eth|etha|crypto\w*|solana|digital assets?)\b/, "other-crypto"],
  [/\b(gold|gld|iau|gldm)\b/, "gold"],
  [
    /\b(target|retire(ment)?|lifepath|freedom|lifecycle) (date|income|fund)|\b20[2-7][05]\b|\b(target[- ]date|lifepath|lifecycle|life ?strategy|balanced|allocation|hybrid)\b/,
    "target-date",
  ],
  [/\b(stable value|guaranteed|gic|insurance contract|fixed account|interest income fund)\b/, "stable-value"],
  [/\bannuit(y|ies)\b/, "annuities"],
  [
    /\b(money market|treasury bills?|t-?bills?|cash|sweep|settlement fund|sgov|bil|spaxx|vmfxx)\b/,
    "money-market",
  ],
  [/\b(deposits?|savings|certificates? of deposit|cds?|bank)\b/, "deposits"],
  [/\b(private credit|direct lending|private debt)\b/, "private-credit"],
  [/\b(private equity|buyout|venture)\b/, "private-equity"],
  [/\binfrastructure\b/, "infrastructure"],
  [/\b(real estate|reits?|property|vnq)\b/, "real-estate"],
  [/\b(hedge funds?|long[-/ ]short|absolute return)\b/, "hedge-funds"],
  [/\b(alternatives?|alts)\b/, "alternatives-mixed"],
  [/\b(commodit(y|ies)|oil|silver)\b/, "commodities"],
  [/\b(brokerage|brokeragelink|pcra|self[- ]directed)\b/, "brokerage"],
  [/\b(company stock|employer stock|esop|own company|employer shares?)\b/, "company-stock"],
  [
    /\b(bonds?|fixed income|treasur(y|ies)|tips|aggregate|agg|bnd|income fund|corporate|municipal|duration|high yield)\b/,
    "bonds",
  ],
  [
    /\b(international|intl|foreign|global ex|ex[- ]us|emerging|europe\w*|pacific|eafe|world|overseas|vxus|vtiax)\b/,
    "intl-stocks",
  ],
  [/\b(small|mid|extended market|russell 2000|smid)\b/, "us-small-mid-stocks"],
  [
    /\b(s ?& ?p ?500|500 index|large|us stocks?|total (stock )?market|blue chip|growth|value|equity income|nasdaq|russell 1000|dow|voo|vti|spy|fxaix|contrafund)\b/,
    "us-large-stocks",
  ],
  [/\b(stocks?|equit(y|ies)|shares)\b/, "stock-funds-mixed"],
];

/** The class whose content is not known: what a name that says nothing falls to. */
export const UNKNOWN_CLASS = "not-broken-down";

/** Guesses the class of a holding by its name. A guess is for the person to confirm. */
export function guessClass(label: string): string {
  const words = label.toLowerCase().replace(/[_,;:]/g, " ");
  return WORDS.find(([telling]) => telling.test(words))?.[1] ?? UNKNOWN_CLASS;
}
