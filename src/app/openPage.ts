import type { LoadedAtlas } from "../datasets/loadAtlas";
import { startAt } from "../state/startAt";
import { pageAt } from "./pageAt";

/** Makes all ready to draw a page at once, as its address without a query shows it. Throws the DatasetError of a file. */
export async function openPage(path: string, atlas: LoadedAtlas): Promise<void> {
  startAt(path, atlas);
  await pageAt(path)?.needs?.(atlas);
}
