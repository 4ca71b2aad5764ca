import { readFileSync } from "node:fs";
import { buildPastReturns, type PastDatasets } from "../../src/datasets/buildPastReturns";
import { parseText } from "../../src/datasets/readDataset";
import { replayFiles } from "../../src/datasets/replayFiles";
import { atlas } from "./atlas";

/** The text of a file of data/. */
function text(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
}

/** The text of data/returns-monthly.json. */
export const returnsText = text("returns-monthly.json");

/** Both files of the past, each checked on its own; a new copy for whoever bends it. */
export function pastDatasets(): PastDatasets {
  return {
    returnsMonthly: parseText(replayFiles.returnsMonthly, returnsText),
    stress: parseText(replayFiles.stress, text("stress.json")),
  };
}

/** The real past, checked and joined as the page does it. */
export const past = buildPastReturns(pastDatasets(), atlas);
