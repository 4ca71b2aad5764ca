import { DEFAULT_SCENARIO } from "../domain/scenario";
import { releaseTree, type Atlas } from "../domain/atlas";
import { citationsOf } from "../domain/citationsOf";
import { allFiles } from "./allFiles";
import { buildHistory, type HistoryDatasets } from "./buildHistory";
import { buildPayments, type FlowsDataset } from "./buildPayments";
import { DatasetError } from "./DatasetError";
import { FILES } from "./files";
import { atlasFromTexts } from "./loadAtlas";
import { parseText } from "./readDataset";

/** A check: what was looked at, what must hold of it, and what does not. */
export interface Finding {
  readonly what: string;
  readonly about: string;
  readonly problems: readonly string[];
}

type Texts = Readonly<Record<string, string>>;

const DATE_KEYS = new Set(["asOf", "published", "compiled", "date", "from", "to", "peak", "trough"]);
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;
const LIKE_A_DATE = /^\d{1,4}[-/. ]\d{1,2}|^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d/;

function problemsOf(attempt: () => void): readonly string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return [`${error.file}: ${error.detail}`];
    return [(error as Error).message];
  }
}

/** Whether a text is a year, a month or a day that exists, as ISO spells it. */
export function isSpeltDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const full = `${text}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}

function misspeltDates(value: unknown, way: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each, place) => misspeltDates(each, `${way}.${place}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const here = `${way}.${key}`;
    if (!DATE_KEYS.has(key) || typeof each !== "string" || !LIKE_A_DATE.test(each))
      return misspeltDates(each, here);
    return isSpeltDate(each) || /^\d{4}-q[1-4]$/.test(each) ? [] : [`${here} is spelt ${each}`];
  });
}

function unknownSources(texts: Texts, name: string): readonly string[] {
  const { sources } = JSON.parse(texts["sources.json"]!) as { sources: Record<string, unknown> };
  return citationsOf(name, JSON.parse(texts[name]!)).flatMap(({ source, what }) =>
    source in sources ? [] : [`${what} names ${source}, which is not in sources.json`],
  );
}

function atlasOf(texts: Texts): Atlas {
  const byKey = Object.entries(FILES).map(([key, { name }]) => [key, texts[name]!]);
  return atlasFromTexts(Object.fromEntries(byKey) as Parameters<typeof atlasFromTexts>[0]);
}

/** Checks the texts of all files of `data/`, by name, with the functions that the page checks them with. */
export function checkData(texts: Texts): readonly Finding[] {
  const parsed = new Map<string, unknown>();
  const schemas = allFiles.map((file): Finding => ({
    what: file.name,
    about: "has the shape of its schema",
    problems: problemsOf(() => parsed.set(file.name, parseText(file, texts[file.name]!))),
  }));
  if (schemas.some(({ problems }) => problems.length > 0)) return schemas;
  const names = Object.keys(texts);
  const without = names.filter((name) => !allFiles.some((file) => file.name === name));
  const at = (name: string) => parsed.get(name);
  const across: readonly Finding[] = [
    { what: "data/", about: "every file has a schema", problems: without },
    {
      what: "all files",
      about: "parts sum to their whole, ids are known and stand once",
      problems: problemsOf(() => {
        const atlas = atlasOf(texts);
        const datasets = {
          history: at("history.json"),
          returnsAnnual: at("returns-annual.json"),
          stress: at("stress.json"),
        };
        buildHistory(datasets as HistoryDatasets, atlas.sources);
        const { tree } = releaseTree(atlas, DEFAULT_SCENARIO.release);
        buildPayments(at("flows.json") as FlowsDataset, atlas.sources, tree.byId);
      }),
    },
  ];
  const each = names.flatMap((name): Finding[] => [
    { what: name, about: "sources are known", problems: unknownSources(texts, name) },
    {
      what: name,
      about: "dates are spelt as ISO days",
      problems: misspeltDates(JSON.parse(texts[name]!), ""),
    },
  ]);
  return [...schemas, ...across, ...each];
}
