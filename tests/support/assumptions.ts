import { readFileSync } from "node:fs";
import { assumptionsFiles } from "../../src/datasets/assumptionsFiles";
import { buildAssumptions, type AssumptionDatasets } from "../../src/datasets/buildAssumptions";
import { parseText } from "../../src/datasets/readDataset";
import { atlas } from "./atlas";

/** The text of a file of data. */
function text(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
}

/** The files of the Outcome page, each checked on its own; a new copy for whoever bends them. */
export function assumptionDatasets(): AssumptionDatasets {
  return {
    assumptions: parseText(assumptionsFiles.assumptions, text("assumptions.json")),
    facts: parseText(assumptionsFiles.facts, text("destinations.json")),
    savers: parseText(assumptionsFiles.savers, text("savers.json")),
  };
}

/** The real assumptions, checked and joined as the page does it. */
export const assumptions = buildAssumptions(assumptionDatasets(), atlas);
