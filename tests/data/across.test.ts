import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FILES } from "../../src/datasets/files";
import { leavesUnder } from "../../src/domain/assetTree";
import { isWeak, newestComplete } from "../../src/domain/atlas";
import { sizeAt } from "../../src/domain/marketScale";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { atlas } from "../support/atlas";

const LIMIT = 20_000; // bytes of a file as it travels, brotli
const ID = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
const MONEY = /^usdMillions|^publishedTotal$/;
const files = Object.values(FILES).map(({ name, schema }) => {
  const text = readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
  return { name, schema, text, json: JSON.parse(text) as unknown };
});

type Entry = Readonly<Record<string, unknown>>;

/** Every object inside a file, with the way that leads to it: ids where there are any. */
function objectsIn(value: unknown, path: string): readonly (readonly [string, Entry])[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      const id = (item as { id?: unknown } | null)?.id;
      return objectsIn(item, `${path} ${typeof id === "string" ? id : index}`);
    });
  if (typeof value !== "object" || value === null) return [];
  const entry = value as Entry;
  return [
    [path, entry] as const,
    ...Object.entries(entry).flatMap(([key, inner]) => objectsIn(inner, `${path} ${key}`)),
  ];
}

function sourceIds({ sources }: Entry): readonly string[] {
  return Array.isArray(sources) ? (sources as string[]) : [];
}

/** The places of a file where a check of one object fails. */
function places(json: unknown, isWrong: (entry: Entry) => boolean): readonly string[] {
  return objectsIn(json, "")
    .filter(([, entry]) => isWrong(entry))
    .map(([path]) => path.trim());
}

describe.each(files)("$name", ({ schema, text, json }) => {
  test("is what its schema says", () => {
    const result = v.safeParse(schema, json);
    expect(result.issues?.map((issue) => `${v.getDotPath(issue) ?? ""} ${issue.message}`) ?? []).toEqual([]);
  });

  test("says when it was compiled", () => {
    expect((json as { compiled: string }).compiled).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("is at most 20 kB as it travels", () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(text, { params }).length).toBeLessThanOrEqual(LIMIT);
  });

  test("has ids in words, never a bare number", () => {
    const wrong = places(json, ({ id }) => id !== undefined && !(typeof id === "string" && ID.test(id)));
    expect(wrong).toEqual([]);
  });

  test("names only sources that exist, each once", () => {
    const wrong = places(json, (entry) => {
      const ids = sourceIds(entry);
      return new Set(ids).size !== ids.length || ids.some((id) => !atlas.sources.has(id));
    });
    expect(wrong).toEqual([]);
  });

  test("gives a formula for every figure that nobody printed", () => {
    const wrong = places(
      json,
      ({ basis, formula }) =>
        basis !== undefined && basis !== "published" && (typeof formula !== "string" || formula === ""),
    );
    expect(wrong).toEqual([]);
  });

  test("has money in whole millions", () => {
    const wrong = places(json, (entry) =>
      Object.entries(entry).some(
        ([key, value]) => MONEY.test(key) && !(Number.isSafeInteger(value) && (value as number) >= 0),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("has low at most high, and money within them", () => {
    const wrong = places(json, (entry) => {
      const low = entry["low"] ?? -Infinity;
      const high = entry["high"] ?? Infinity;
      const value = entry["usdMillions"] ?? entry["usdMillionsPerYear"] ?? entry["mid"];
      if (typeof low !== "number" || typeof high !== "number" || low > high) return true;
      return typeof value === "number" && (value < low || value > high);
    });
    expect(wrong).toEqual([]);
  });

  test("has days that exist", () => {
    const wrong = places(json, (entry) =>
      ["asOf", "published", "compiled"].some((key) => {
        const value = entry[key];
        if (typeof value !== "string" || value.length < 10) return false;
        const date = new Date(`${value}T00:00:00Z`);
        return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("has no text with stray spaces and no address that is not https", () => {
    const wrong = places(json, (entry) =>
      Object.values(entry).some(
        (value) => typeof value === "string" && (value.trim() !== value || value.includes("http://")),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("no default rests on grade C alone", () => {
  const { tree } = atlas.releases.get(DEFAULT_SCENARIO.release)!;

  test("the scenario of the bare page exists in the data", () => {
    expect(DEFAULT_SCENARIO.base.filter((id) => !tree.byId.has(id))).toEqual([]);
    expect(Object.keys(DEFAULT_SCENARIO.to).filter((id) => !atlas.destinations.has(id))).toEqual([]);
  });

  test("its money, down to the leaves", () => {
    const nodes = [...tree.byId.values()].filter(({ id }) => id.startsWith("401k"));
    const weak = nodes.filter(({ sources }) => sources.length === 0 || isWeak(atlas, sources));
    expect(nodes.length).toBeGreaterThan(11);
    expect(weak.map(({ id }) => id)).toEqual([]);
  });

  test("the markets it reaches, today and at the date of the story", () => {
    const sizes = Object.keys(DEFAULT_SCENARIO.to).flatMap((id) =>
      ["story", "9999-12-31"].map((market) => sizeAt(atlas.destinations.get(id)!, market)!),
    );
    expect(sizes.filter(({ sources }) => isWeak(atlas, sources))).toEqual([]);
  });

  test("what its leaves look through to, and the people it is divided by", () => {
    const rows = leavesUnder(tree, DEFAULT_SCENARIO.base).map(
      ({ assetClass }) => atlas.lookThrough.get(assetClass!)!,
    );
    const weak = rows.filter(({ sources }) => isWeak(atlas, sources));
    expect(weak.map(({ leaf }) => leaf)).toEqual([]);
    expect(isWeak(atlas, atlas.participants.sources)).toBe(false);
  });

  test("no figure of a complete release at all", () => {
    const weak = [...atlas.releases.values()]
      .filter(({ release }) => release.completeness === "complete")
      .flatMap(({ release }) => release.nodes.filter(({ sources }) => isWeak(atlas, sources)));
    expect(weak.map(({ id }) => id)).toEqual([]);
  });
});

test("the newest complete release is offered, and a partial one is not", () => {
  const complete = [...atlas.releases.values()].filter(
    ({ release }) => release.completeness === "complete",
  );
  expect(newestComplete(atlas).id).toBe(complete.map(({ release }) => release.id).sort().at(-1));
});

test("every class that a leaf or a destination has is a class with a look-through row", () => {
  const used = [
    ...[...atlas.releases.values()].flatMap(({ release }) => release.nodes.map((node) => node.assetClass)),
    ...[...atlas.destinations.values()].map((destination) => destination.assetClass),
  ].filter((id) => id !== undefined);
  expect(used.filter((id) => !atlas.classes.has(id) || !atlas.lookThrough.has(id))).toEqual([]);
});
