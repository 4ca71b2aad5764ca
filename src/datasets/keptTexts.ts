const CACHE = "nestshift-last-good";
// One entry for the whole set: tabs with different versions never leave half of each.
const ADDRESS = "/__last-good";

type Texts = Readonly<Record<string, string>>;

/** Keeps a checked set of files for a visit on which one is broken. Storage that is refused is no loss. */
export async function keepTexts(texts: Texts): Promise<void> {
  // A chart in the frame of another page stores nothing.
  if (typeof window !== "undefined" && window.parent !== window) return;
  try {
    const cache = await caches.open(CACHE);
    await cache.put(ADDRESS, new Response(JSON.stringify(texts)));
  } catch {
    // Storage off, full or not offered by this browser: the page works without it.
  }
}

/** The last checked set of files, of whatever version; null when there is none or storage is off. */
export async function keptTexts(): Promise<Texts | null> {
  try {
    const cache = await caches.open(CACHE);
    return (await (await cache.match(ADDRESS))!.json()) as Texts;
  } catch {
    return null;
  }
}
