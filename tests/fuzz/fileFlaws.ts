import { readFileSync } from "node:fs";
import * as v from "valibot";
import { buildAtlas, type Datasets } from "../../src/datasets/buildAtlas";
import { buildHistory, type HistoryDatasets } from "../../src/datasets/buildHistory";
import { buildPayments, type FlowsDataset } from "../../src/datasets/buildPayments";
import { DatasetError } from "../../src/datasets/DatasetError";
import { FILES } from "../../src/datasets/files";
import { flowsFile } from "../../src/datasets/flowsFile";
import { historyFiles } from "../../src/datasets/historyFiles";
import { parseText } from "../../src/datasets/readDataset";
import { fitScenario } from "../../src/domain/fitScenario";
import { outcomeOf } from "../../src/domain/outcome";
import { atlas } from "../support/atlas";
import { brokenNumbers } from "./linkFlaws";

const files = { ...FILES, ...historyFiles, flows: flowsFile };
export type FileKey = keyof typeof files;
export const FILE_KEYS = Object.keys(files) as FileKey[];

/** The texts of all data files, and what is in them. */
export const fileTexts = Object.fromEntries(
  FILE_KEYS.map((key) => [
    key,
    readFileSync(new URL(`../../data/${files[key].name}`, import.meta.url), "utf8"),
  ]),
) as Readonly<Record<FileKey, string>>;
export const fileValues = Object.fromEntries(
  FILE_KEYS.map((key) => [key, JSON.parse(fileTexts[key])]),
) as Readonly<Record<FileKey, unknown>>;
const good = Object.fromEntries(
  FILE_KEYS.map((key) => [key, parseText<v.GenericSchema>(files[key], fileTexts[key])]),
);
const nodes = atlas.releases.get("2025-q1")!.tree.byId;

/** What the page makes of a file that has its form. */
function build(key: FileKey, parsed: unknown): readonly string[] {
  const all = { ...good, [key]: parsed };
  if (key in historyFiles)
    return brokenNumbers(buildHistory(all as unknown as HistoryDatasets, atlas.sources));
  if (key === "flows") return brokenNumbers(buildPayments(parsed as FlowsDataset, atlas.sources, nodes));
  const built = buildAtlas(all as unknown as Datasets);
  const { rows, baseTotal } = outcomeOf(built, fitScenario({}, built).scenario);
  const sum = rows.reduce((total, { after }) => total + after, 0);
  return sum === baseTotal ? brokenNumbers(rows) : ["money is lost"];
}

/** What is wrong with how a changed file is taken: it must be refused by name, or make figures that are whole. */
export function fileFlaws(key: FileKey, input: { readonly text: string } | { readonly value: unknown }) {
  try {
    if ("text" in input)
      return { flaws: build(key, parseText<v.GenericSchema>(files[key], input.text)), kind: "good" };
    const result = v.safeParse(files[key].schema as v.GenericSchema, input.value);
    if (!result.success) return { flaws: [], kind: "" };
    return { flaws: build(key, result.output), kind: "good" };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const known = FILE_KEYS.some((each) => files[each].name === error.file);
    return { flaws: known ? [] : [`blames ${error.file}`], kind: `${key} ${error.failure}` };
  }
}
