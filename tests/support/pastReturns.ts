import { readFileSync } from "node:fs";
import { buildPastReturns, type PastDatasets } from "../../src/datasets/buildPastReturns";
import { parseText } from "../../src/datasets/readDataset";
import { replayFiles } from "../../src/datasets/replayFiles";
import { atlas } from "./atlas";
import { returnsMonthly } from "./monthlyReturns";

const stressText = readFileSync(new URL("../../data/stress.json", import.meta.url), "utf8");

/** Both files of the past, each checked on its own; a new copy for whoever bends it. */
export function pastDatasets(): PastDatasets {
  return { returnsMonthly: returnsMonthly(), stress: parseText(replayFiles.stress, stressText) };
}

/** The real past, checked and joined as the page does it. */
export const past = buildPastReturns(pastDatasets(), atlas);
