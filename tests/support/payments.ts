import { readFileSync } from "node:fs";
import { buildPayments, type FlowsDataset } from "../../src/datasets/buildPayments";
import { flowsFile } from "../../src/datasets/flowsFile";
import { parseText } from "../../src/datasets/readDataset";
import { releaseTree } from "../../src/domain/atlas";
import { atlas } from "./atlas";

/** The text of data/flows.json. */
export const flowsText = readFileSync(new URL("../../data/flows.json", import.meta.url), "utf8");

/** The file of yearly payments, checked on its own; a new copy for whoever bends it. */
export function flowsDataset(): FlowsDataset {
  return parseText(flowsFile, flowsText);
}

const { tree } = releaseTree(atlas, "2025-q1");

/** The real yearly payments, checked and joined as the page does it. */
export const payments = buildPayments(flowsDataset(), atlas.sources, tree.byId);
