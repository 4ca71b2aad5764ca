import type { Atlas } from "../domain/atlas";
import type { DatasetError } from "./DatasetError";
import { loadAtlas } from "./loadAtlas";
import { onceLoaded } from "./onceLoaded";

let asked: Promise<Atlas> | null = null;
let known: Atlas | undefined;

async function loadTwice(): Promise<Atlas> {
  for (let times = 0; ; times++)
    try {
      return await loadAtlas();
    } catch (error) {
      if (!onceLoaded.retry(times, error as DatasetError)) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, onceLoaded.retryDelay);
      });
    }
}

/**
 * The data of every page, fetched once; after a failure, each time they are asked for. Throws DatasetError. A client of
 * queries does the same, and adds 7 kB to what the first view waits for.
 */
export function askAtlas(): Promise<Atlas> {
  asked ??= loadTwice().then(
    (atlas) => (known = atlas),
    (error: unknown) => {
      asked = null;
      throw error;
    },
  );
  return asked;
}

/** The data of every page, once they are there. */
export function knownAtlas(): Atlas | undefined {
  return known;
}
