import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
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

const OFFLINE: Answer = () => Promise.reject(new TypeError("Failed to fetch"));
const MISSING: Answer = () => new Response("Not found", { status: 404 });

afterEach(() => vi.unstubAllGlobals());

test("addresses of files are texts, one each", () => {
  const urls = Object.values(FILES).map(({ url }) => url);
  expect(urls.every((url) => typeof url === "string" && url.includes(".json"))).toBe(true);
  expect(new Set(urls).size).toBe(6);
});

test("fetches each file once and joins them", async () => {
  const stub = serve();
  const atlas = await loadAtlas();
  expect(atlas.releases.get("2025-q1")!.tree.byId.get("401k")!.usdMillions).toBe(8_700_000);
  expect(stub.mock.calls.map(([url]) => url).sort()).toEqual([...texts.keys()].sort());
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

test("a connection that breaks while a file comes in is one that could not be reached", async () => {
  serve({
    market: () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) })),
  });
  await expect(loadAtlas()).rejects.toMatchObject({ file: "market.json", failure: "unreachable" });
});
