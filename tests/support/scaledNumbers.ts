/** A number in a text: as it is written, and by value with the word of scale after it. */
export interface ScaledNumber {
  readonly written: number;
  readonly value: number;
}

type Scales = readonly (readonly [RegExp, number])[];

const CJK = (trillion: string, hundredMillion: string, tenThousand: string): Scales => [
  [new RegExp(`^\\s*${trillion}`), 1e12],
  [new RegExp(`^\\s*${hundredMillion}`), 1e8],
  [new RegExp(`^\\s*${tenThousand}`), 1e4],
];

// Written down here by hand, apart from the tables of the program: a billion is not a billón is not a bilhão.
const SCALES: Readonly<Record<string, Scales>> = {
  en: [
    [/^\s*(?:trillion|tn)\b/i, 1e12],
    [/^\s*(?:billion|bn)\b/i, 1e9],
    [/^\s*(?:million|m)\b/i, 1e6],
    [/^\s*k\b/, 1e3],
  ],
  es: [
    [/^\s*(?:billón|billones|bill\.)/i, 1e12],
    [/^\s*mil\s(?:millones|M(?!\p{L}))/iu, 1e9],
    [/^\s*(?:millón|millones|M(?!\p{L}))/u, 1e6],
    [/^\s*mil(?!\p{L})/u, 1e3],
  ],
  fr: [
    [/^\s*billions?/i, 1e12],
    [/^\s*(?:milliards?|Md)/, 1e9],
    [/^\s*(?:millions?|M(?!\p{L}))/u, 1e6],
    [/^\s*(?:k(?!\p{L})|mille)/u, 1e3],
  ],
  "pt-BR": [
    [/^\s*(?:trilhão|trilhões|tri(?!\p{L}))/iu, 1e12],
    [/^\s*(?:bilhão|bilhões|bi(?!\p{L}))/iu, 1e9],
    [/^\s*(?:milhão|milhões|mi(?!\p{L}))/iu, 1e6],
    [/^\s*mil(?!\p{L})/u, 1e3],
  ],
  "pt-PT": [
    [/^\s*(?:bilião|biliões|bil\.)/i, 1e12],
    [/^\s*mil\s(?:milhões|M(?!\p{L}))/iu, 1e9],
    [/^\s*(?:milhão|milhões|M(?!\p{L}))/iu, 1e6],
    [/^\s*mil(?!\p{L})/u, 1e3],
  ],
  vi: [
    [/^\s*nghìn\stỷ/i, 1e12],
    [/^\s*tỷ/i, 1e9],
    [/^\s*(?:triệu|tr(?!\p{L}))/iu, 1e6],
    [/^\s*nghìn/i, 1e3],
  ],
  ru: [
    [/^\s*(?:трлн|триллион)/i, 1e12],
    [/^\s*(?:млрд|миллиард)/i, 1e9],
    [/^\s*(?:млн|миллион)/i, 1e6],
    [/^\s*(?:тыс\.|тысяч)/i, 1e3],
  ],
  uk: [
    [/^\s*(?:трлн|трильйон)/i, 1e12],
    [/^\s*(?:млрд|мільярд)/i, 1e9],
    [/^\s*(?:млн|мільйон)/i, 1e6],
    [/^\s*(?:тис\.|тисяч)/i, 1e3],
  ],
  id: [
    [/^\s*(?:triliun|T(?!\p{L}))/u, 1e12],
    [/^\s*(?:miliar|M(?!\p{L}))/u, 1e9],
    [/^\s*(?:juta|jt)/u, 1e6],
    [/^\s*(?:ribu|rb)/u, 1e3],
  ],
  ar: [
    [/^\s*تريليون/, 1e12],
    [/^\s*مليار/, 1e9],
    [/^\s*(?:مليون|ملايين)/, 1e6],
    [/^\s*(?:ألف|آلاف)/, 1e3],
  ],
  ja: CJK("兆", "億", "万"),
  "zh-Hans": CJK("万亿", "亿", "万"),
  "zh-Hant": CJK("兆", "億", "萬"),
};

const COMMA = /^(?:es|fr|pt|ru|uk|vi|id)/;
const WITH_COMMA = /\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g;
const WITH_POINT = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** The numbers of a text, read as its language writes them. Throws for a language without words of scale here. */
export function scaledNumbers(text: string, language: string): readonly ScaledNumber[] {
  const scales = SCALES[language];
  if (!scales) throw new Error(`no words of scale are known for ${language}`);
  const comma = COMMA.test(language);
  return [...text.matchAll(comma ? WITH_COMMA : WITH_POINT)].map((found) => {
    const plain = comma
      ? found[0].replace(/[.\u00a0\u202f ]/g, "").replace(",", ".")
      : found[0].replaceAll(",", "");
    const rest = text.slice(found.index + found[0].length);
    const scale = scales.find(([word]) => word.test(rest))?.[1] ?? 1;
    return { written: Number(plain), value: Number(plain) * scale };
  });
}
