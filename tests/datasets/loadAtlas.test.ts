import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DatasetError } from "../../src/datasets/DatasetError";
import { FILES } from "../../src/datasets/files";
import { loadAtlas } from "../../src/datasets/loadAtlas";

const texts = new Map(
  Object.values(FILES).map(({ name, url }) => [
    url,
    readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8"),
  ]),
);

type Answer = () => Response | Promise<Response>;

/** Answers every file as it is, those named otherwise. */
function serve(answers: Partial<Record<keyof typeof FILES, Answer>> = {}) {
  const byUrl = new Map(
    Object.entries(answers).map(([key, answer]) => [FILES[key as keyof typeof FILES].url, answer]),
  );
  const stub = vi.fn(async (url: string) => byUrl.get(url)?.() ?? new Response(texts.get(url)!));
  vi.stubGlobal("fetch", stub);
  return stub;
}

/** A stand-in for the storage of a browser. */
function offerCaches() {
  const stored = new Map<string, string>();
  const cache = {
    put: async (key: string, response: Response) => void stored.set(key, await response.text()),
    match: async (key: string) => (stored.has(key) ? new Response(stored.get(key)!) : undefined),
  };
  vi.stubGlobal("caches", { open: async () => cache });
  return stored;
}

function refuseCaches(): void {
  vi.stubGlobal("caches", {
    open: async () => {
      throw new DOMException("Storage is off", "SecurityError");
    },
  });
}

async function visit(): Promise<void> {
  serve();
  await loadAtlas();
}

const OFFLINE: Answer = () => Promise.reject(new TypeError("Failed to fetch"));
const MISSING: Answer = () => new Response("Not found", { status: 404 });

beforeEach(() => vi.stubGlobal("caches", undefined));
afterEach(() => vi.unstubAllGlobals());

test("addresses of files are texts, one each", () => {
  const urls = Object.values(FILES).map(({ url }) => url);
  expect(urls.every((url) => typeof url === "string" && url.includes(".json"))).toBe(true);
  expect(new Set(urls).size).toBe(6);
});

test("fetches each file once and joins them", async () => {
  const stub = serve();
  const { atlas, failure } = await loadAtlas();
  expect(failure).toBeNull();
  expect(atlas.releases.get("2025-q1")!.tree.byId.get("401k")!.usdMillions).toBe(8_700_000);
  expect(stub.mock.calls.map(([url]) => url).sort()).toEqual([...texts.keys()].sort());
});

describe.each(["missing", "refused"])("with storage %s", (kind) => {
  beforeEach(() => {
    if (kind === "refused") refuseCaches();
  });

  test("loads as ever", async () => {
    serve();
    expect((await loadAtlas()).failure).toBeNull();
  });

  test.each([
    ["a file that is not there", MISSING, "unreachable"],
    ["a server that fails", () => new Response("", { status: 503 }), "unreachable"],
    ["no network", OFFLINE, "unreachable"],
    ["a page in place of the file", () => new Response("<!doctype html>"), "not-json"],
    ["an empty file", () => new Response(""), "not-json"],
    ["half a file", () => new Response('{"releases": ['), "not-json"],
    ["an empty object", () => new Response("{}"), "wrong-shape"],
  ] as const)("%s is refused by name", async (_, answer, failure) => {
    serve({ market: answer });
    const wait = loadAtlas();
    await expect(wait).rejects.toBeInstanceOf(DatasetError);
    await expect(wait).rejects.toMatchObject({ file: "market.json", failure });
  });
});

test("a connection that breaks while a file comes in is one that could not be reached", async () => {
  serve({
    market: () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) })),
  });
  await expect(loadAtlas()).rejects.toMatchObject({ file: "market.json", failure: "unreachable" });
});

describe("with the files of the last visit", () => {
  test("keeps a good set, whole", async () => {
    const stored = offerCaches();
    await visit();
    await vi.waitFor(() => expect(stored.size).toBe(1));
    const [kept] = [...stored.values()].map((text) => JSON.parse(text) as Record<string, string>);
    expect(Object.values(kept!).sort()).toEqual([...texts.values()].sort());
  });

  test.each([
    ["is not there", MISSING, "unreachable"],
    ["cannot be reached", OFFLINE, "unreachable"],
    ["is broken", () => new Response("<!doctype html>"), "not-json"],
    ["has the wrong shape", () => new Response('{"presets": 7}'), "wrong-shape"],
  ] as const)("uses them when a file %s, and says which", async (_, answer, failure) => {
    const stored = offerCaches();
    await visit();
    await vi.waitFor(() => expect(stored.size).toBe(1));
    serve({ presets: answer });
    const loaded = await loadAtlas();
    expect(loaded.failure).toMatchObject({ file: "presets.json", failure });
    expect(loaded.atlas.presets.size).toBeGreaterThan(0);
  });

  test("does not keep a broken set", async () => {
    const stored = offerCaches();
    serve({ market: () => new Response("{}") });
    await expect(loadAtlas()).rejects.toBeInstanceOf(DatasetError);
    expect(stored.size).toBe(0);
  });

  test("does without them when one of the six is gone", async () => {
    const stored = offerCaches();
    await visit();
    await vi.waitFor(() => expect(stored.size).toBe(1));
    for (const [key, text] of stored) {
      const { savers: _, ...five } = JSON.parse(text) as Record<string, string>;
      stored.set(key, JSON.stringify(five));
    }
    serve({ market: MISSING });
    await expect(loadAtlas()).rejects.toMatchObject({ file: "market.json", failure: "unreachable" });
  });

  test("names what was wrong today when the kept set is of no use either", async () => {
    const stored = offerCaches();
    await visit();
    await vi.waitFor(() => expect(stored.size).toBe(1));
    for (const key of stored.keys()) stored.set(key, "{}");
    serve({ presets: OFFLINE });
    await expect(loadAtlas()).rejects.toMatchObject({ file: "presets.json", failure: "unreachable" });
  });

  test("is not held up by storage that never answers", async () => {
    vi.stubGlobal("caches", { open: () => new Promise(() => {}) });
    serve();
    expect((await loadAtlas()).failure).toBeNull();
  });
});
