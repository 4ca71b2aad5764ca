import { readFileSync } from "node:fs";
import { buildHistory, type HistoryDatasets } from "../../src/datasets/buildHistory";
import { historyFiles } from "../../src/datasets/historyFiles";
import { parseText } from "../../src/datasets/readDataset";
import { atlas } from "./atlas";

function text(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
}

/** The three files of the history, each checked on its own; a new copy for whoever bends it. */
export function historyDatasets(): HistoryDatasets {
  return {
    history: parseText(historyFiles.history, text("history.json")),
    returnsAnnual: parseText(historyFiles.returnsAnnual, text("returns-annual.json")),
    stress: parseText(historyFiles.stress, text("stress.json")),
  };
}

/** The real history, checked and joined as the page does it. */
export const history = buildHistory(historyDatasets(), atlas.sources);
