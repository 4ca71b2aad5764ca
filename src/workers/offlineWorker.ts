import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import type { ArrivalFailure, OfflineRequest } from "../domain/HeldVersion";
import type { Asked, BuiltSite, OfflineScope } from "./OfflineScope";

declare const self: OfflineScope;
declare const SITE: BuiltSite;

const { held, files } = SITE;
const SCOPE = self.registration.scope;
const CACHE = `nestshift ${SCOPE}`;
// Where a version leaves the list of its files for the one after it.
const LIST = `${SCOPE}?files-kept`;

let missing = "";

const controller = new PrecacheController({
  cacheName: CACHE,
  plugins: [
    {
      // A file that arrived broken once must not be taken from the browser's own cache again.
      requestWillFetch: ({ request }) =>
        Promise.resolve(request.cache === "default" ? new Request(request, { cache: "no-cache" }) : request),
      handlerDidError: ({ request }) => {
        missing = request.url.slice(SCOPE.length);
        return Promise.resolve(undefined);
      },
    },
  ],
});
controller.addToCacheList([...files]);

/** The keys of the files of the version that was in use before; none where there was none. */
async function keysBefore(cache: Cache): Promise<readonly string[]> {
  const list = await cache.match(LIST);
  return list ? ((await list.json()) as string[]) : [];
}

async function dropAllBut(cache: Cache, keys: ReadonlySet<string>): Promise<void> {
  const left = (await cache.keys()).filter(({ url }) => !keys.has(url));
  await Promise.all(left.map((request) => cache.delete(request)));
}

async function tell(failure: ArrivalFailure): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(failure, { transfer: [] });
}

/** Takes in every file, or fails: then the version that was in use goes on. What did arrive is not asked for again. */
async function takeIn(event: Event): Promise<void> {
  try {
    await controller.install(event);
  } catch (error) {
    const full = (error as Error).name === "QuotaExceededError";
    await tell({ file: missing, full });
    if (full) {
      const cache = await caches.open(CACHE);
      await dropAllBut(cache, new Set([...(await keysBefore(cache)), LIST]));
    }
    throw error;
  }
}

/** Begins to answer. The files of the version before stay for tabs that still show it; older ones go. */
async function begin(): Promise<void> {
  const cache = await caches.open(CACHE);
  const own = [...controller.getURLsToCacheKeys().values()];
  await dropAllBut(cache, new Set([...own, ...(await keysBefore(cache))]));
  await cache.put(LIST, new Response(JSON.stringify(own)));
}

function keptFile(event: Asked, address: string, cacheKey: string): Promise<Response> {
  const params = { cacheKey, integrity: controller.getIntegrityForCacheKey(cacheKey) };
  // The query says what is shown of a page, not which page.
  return controller.strategy
    .handle({ event, request: new Request(address), params })
    .catch(() => fetch(event.request));
}

async function ofVersionBefore(request: Request): Promise<Response> {
  const found = await caches
    .open(CACHE)
    .then((cache) => cache.match(request.url))
    .catch(() => undefined);
  return found ?? fetch(request);
}

function answer(event: Asked): void {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  const address = (origin + pathname).replace(/\/index\.html$/, "/");
  if (request.method !== "GET" || !address.startsWith(SCOPE)) return;
  const key = controller.getCacheKeyForURL(address);
  if (key) event.respondWith(keptFile(event, address, key));
  else if (controller.getCacheKeyForURL(`${address}/`))
    event.respondWith(Response.redirect(`${address}/${search}`));
  else if (address.startsWith(`${SCOPE}assets/`)) event.respondWith(ofVersionBefore(request));
}

self.addEventListener("install", (event) => event.waitUntil(takeIn(event)));
self.addEventListener("activate", (event) => event.waitUntil(begin().finally(() => self.clients.claim())));
self.addEventListener("fetch", answer);
self.addEventListener("message", ({ data, ports }: MessageEvent<OfflineRequest>) => {
  if (data === "take over") void self.skipWaiting();
  else ports[0]!.postMessage(held, { transfer: [] });
});
