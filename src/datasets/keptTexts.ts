const CACHE = "nestshift-last-good";

function address(key: string): string {
  return `/__last-good/${key}`;
}

/** Keeps a checked set of files for a visit on which one is broken. Storage that is refused is no loss. */
export async function keepTexts(texts: Readonly<Record<string, string>>): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(
      Object.entries(texts).map(([key, text]) => cache.put(address(key), new Response(text))),
    );
  } catch {
    // Storage off, full or not offered by this browser: the page works without it.
  }
}

/** The last checked set of files, or null when there is none or storage is off. */
export async function keptTexts<Key extends string>(
  keys: readonly Key[],
): Promise<Record<Key, string> | null> {
  try {
    const cache = await caches.open(CACHE);
    const found = await Promise.all(
      keys.map(async (key) => [key, await (await cache.match(address(key)))?.text()] as const),
    );
    if (found.some(([, text]) => text === undefined)) return null;
    return Object.fromEntries(found) as Record<Key, string>;
  } catch {
    return null;
  }
}
