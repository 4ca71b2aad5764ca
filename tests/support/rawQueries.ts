import fc from "fast-check";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "./arbitraries";

const KEYS =
  "v d base to from lock preset chart show focus color unit market effect flow study route years growth in sweep measure stress assume unknown keep1 keep2 keep4 utm_source fbclid x".split(
    " ",
  );
const PIECES = [
  "%",
  "%ZZ",
  "%7E",
  "%7e",
  "%257E",
  "%00",
  "%0A",
  "%C3",
  "%2E5",
  "\u0000",
  "\t",
  "~",
  "~~",
  "&",
  "=",
  "==",
  ".",
  "#",
  "+",
  "?",
  "-1",
  ".-5",
  "0",
  "99999",
  "99999999999999999999",
  "1e9",
  "NaN",
  "Infinity",
  "~gold.0",
  "~gold.10000",
  "bitcoin.99999",
  "~bitcoin.5",
  "~stays.500",
  "~__proto__.5",
  "constructor",
  "<script>alert(1)</script>",
  "%3Cscript%3E",
  "'\"><img src=x>",
  "é",
  "🥇",
  "\ud800",
  "story",
  "prorata",
  "401k",
  "~ira",
  "redirected",
  "2026-q1",
  "!",
  ":",
  "!to:gold.5",
  "!from:",
  "%21base%3Aira",
  "!name:x",
  "2025-02-30",
];

type Mutation = (query: string) => string;

const place = fc.nat(9_999);
const length = fc.integer({ min: 1, max: 30 });
const piece = fc.constantFrom(...PIECES);
const key = fc.constantFrom(...KEYS);

function at(query: string, number: number): number {
  return number % (query.length + 1);
}

const deletion = fc.tuple(place, length).map(([start, count]): Mutation => {
  return (query) => query.slice(0, at(query, start)) + query.slice(at(query, start) + count);
});

const duplication = fc.tuple(place, length).map(([start, count]): Mutation => {
  return (query) => query.slice(0, at(query, start) + count) + query.slice(at(query, start));
});

const insertion = fc.tuple(place, piece).map(([start, text]): Mutation => {
  return (query) => query.slice(0, at(query, start)) + text + query.slice(at(query, start));
});

const swap = fc.tuple(place, place).map(([one, other]): Mutation => {
  return (query) => {
    const signs = [...query];
    const [first, second] = [one % (signs.length || 1), other % (signs.length || 1)];
    return signs
      .map((sign, index) => (index === first ? signs[second] : index === second ? signs[first] : sign))
      .join("");
  };
});

const numberChange = fc
  .tuple(place, fc.constantFrom("0", "1", "00125", "9999", "10000", "99999", "100000", "-5", ""))
  .map(([which, text]): Mutation => {
    return (query) => {
      const count = [...query.matchAll(/\d+/g)].length || 1;
      let seen = 0;
      return query.replace(/\d+/g, (digits) => (seen++ === which % count ? text : digits));
    };
  });

const pairSwap = fc.tuple(place, place).map(([one, other]): Mutation => {
  return (query) => {
    const pairs = query.replace("?", "").split("&");
    const [first, second] = [one % pairs.length, other % pairs.length];
    const swapped = pairs.map((pair, index) => {
      return index === first ? pairs[second] : index === second ? pairs[first] : pair;
    });
    return `?${swapped.join("&")}`;
  };
});

const newPair = fc.tuple(key, piece, fc.boolean()).map(([name, text, isFirst]): Mutation => {
  return (query) => (isFirst ? `?${name}=${text}&${query.slice(1)}` : `${query}&${name}=${text}`);
});

const encodedTilde = fc.constant<Mutation>((query) => query.replaceAll("~", "%7E"));

const huge = fc.constantFrom("a", "~", "&x", "~gold.1", "%7E", "9", "%").map((text): Mutation => {
  return (query) => query + text.repeat(Math.ceil(100_000 / text.length));
});

const mutation = fc.oneof(
  { weight: 40, arbitrary: deletion },
  { weight: 40, arbitrary: insertion },
  { weight: 40, arbitrary: numberChange },
  { weight: 40, arbitrary: newPair },
  { weight: 20, arbitrary: duplication },
  { weight: 20, arbitrary: swap },
  { weight: 20, arbitrary: pairSwap },
  { weight: 10, arbitrary: encodedTilde },
  { weight: 1, arbitrary: huge },
);

/** Random queries: valid links that something happened to, and now and then pure noise. */
export const rawQuery: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .tuple(fittedScenario, fc.array(mutation, { minLength: 1, maxLength: 4 }))
      .map(([scenario, mutations]) =>
        mutations.reduce((query, mutate) => mutate(query), encodeLink(scenario, "treemap")),
      ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }).map((noise) => `?${noise}`) },
);
