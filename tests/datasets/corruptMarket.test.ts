import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DatasetError } from "../../src/datasets/DatasetError";
import { FILES } from "../../src/datasets/files";
import { atlasFromTexts } from "../../src/datasets/loadAtlas";
import type { Atlas } from "../../src/domain/atlas";

type Key = keyof typeof FILES;
type Path = readonly (string | number)[];

const texts = Object.fromEntries(
  (Object.keys(FILES) as Key[]).map((key) => [
    key,
    readFileSync(new URL(`../../data/${FILES[key].name}`, import.meta.url), "utf8"),
  ]),
) as Record<Key, string>;

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

const paths = pathsIn(JSON.parse(texts.market), []);
const moneyPaths = paths.filter((path) => path.at(-1) === "usdMillions");
const treePaths = paths.filter((path) => ["id", "parent", "assetClass"].includes(String(path.at(-1))));
const nodeIds = [...new Set(paths.filter((path) => path.at(-1) === "id").map(valueAt))];

function valueAt(path: Path): unknown {
  return path.reduce<unknown>((inside, step) => (inside as never)[step], JSON.parse(texts.market));
}

/** The text of market.json with one value replaced; undefined takes the value away. */
function corrupted(path: Path, value: unknown): string {
  const json: unknown = JSON.parse(texts.market);
  const holder = path.slice(0, -1).reduce<unknown>((inside, step) => (inside as never)[step], json);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
  return JSON.stringify(json);
}

function load(market: string): Atlas | DatasetError {
  try {
    return atlasFromTexts({ ...texts, market });
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
}

/** What is wrong with data that were taken as good, or with a refusal. */
function flaws(loaded: Atlas | DatasetError): readonly string[] {
  if (loaded instanceof DatasetError) return loaded.file === "market.json" ? [] : [`blames ${loaded.file}`];
  const nodes = [...loaded.releases.values()].flatMap(({ tree }) => [...tree.byId.values()]);
  return nodes.flatMap(({ id, usdMillions, children, assetClass }) => {
    if (!Number.isSafeInteger(usdMillions) || usdMillions < 0) return [`${id} holds ${usdMillions}`];
    if (children.length === 0) return loaded.classes.has(assetClass!) ? [] : [`${id} has no class`];
    const sum = children.reduce((all, child) => all + child.usdMillions, 0);
    return sum === usdMillions ? [] : [`${id} is ${usdMillions}, its parts ${sum}`];
  });
}

const strange = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.double({ min: -1, max: 1 }),
  fc.constantFrom<unknown>(null, true, "", "0", "NaN", "1e6", "12.5", "-3", [], {}, [1], undefined),
  fc.string(),
  fc.constantFrom(...nodeIds),
);

test("one strange value anywhere never gives an atlas that does not add up", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), strange, (path, value) => {
      expect(flaws(load(corrupted(path, value)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("one strange value among the money is always refused, unless it is the one that stood there", () => {
  fc.assert(
    fc.property(fc.constantFrom(...moneyPaths), strange, (path, value) => {
      const loaded = load(corrupted(path, value));
      expect(loaded instanceof DatasetError || Object.is(value, valueAt(path))).toBe(true);
      expect(flaws(loaded)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("one strange id, parent or class never gives a broken tree", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...treePaths),
      fc.constantFrom(...nodeIds, null, undefined, 7),
      (path, value) => {
        expect(flaws(load(corrupted(path, value)))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
