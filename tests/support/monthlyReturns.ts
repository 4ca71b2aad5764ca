import { readFileSync } from "node:fs";
import { buildMonthlyReturns, type ReturnsMonthlyDataset } from "../../src/datasets/buildMonthlyReturns";
import { parseText } from "../../src/datasets/readDataset";
import { returnsMonthlyFile } from "../../src/datasets/returnsMonthlyFile";
import { atlas } from "./atlas";

/** The text of data/returns-monthly.json. */
export const returnsText = readFileSync(new URL("../../data/returns-monthly.json", import.meta.url), "utf8");

/** The file, checked on its own; a new copy for whoever bends it. */
export function returnsMonthly(): ReturnsMonthlyDataset {
  return parseText(returnsMonthlyFile, returnsText);
}

/** The real series, checked and joined as the page does it. */
export const returnSeries = buildMonthlyReturns(returnsMonthly(), atlas);
