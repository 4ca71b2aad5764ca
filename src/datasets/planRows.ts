import { csvRecords, type CsvRecord } from "./csvRecords";
import type { PlanColumn, PlanFault } from "./PlanDraft";

/**
 * A line of a plan before its fields are read: texts by column, and whether a comma before three digits is surely one of
 * thousands; `fault`: why it cannot be read at all.
 */
export type PlanRow =
  | {
      readonly line: number;
      readonly texts: Readonly<Partial<Record<PlanColumn, string>>>;
      readonly commas: "thousands" | "unsure";
    }
  | { readonly fault: PlanFault };

const NAMES: Readonly<Record<PlanColumn, RegExp>> = {
  label: /^(label|name|fund|holding|investment|asset|description)$/,
  amount: /^(amount|value|balance|dollars|usd|market value|current value)( ?\(?(usd|\$)\)?)?$/,
  share: /^(share|percent|weight|allocation|%)( ?\(?(pct|%|percent)\)?)?$/,
  class: /^(class|asset class|category|type)$/,
};
const COLUMNS = Object.keys(NAMES) as PlanColumn[];

function columnOf(name: string): PlanColumn | null {
  const said = name.trim().toLowerCase().replaceAll("_", " ");
  return COLUMNS.find((column) => NAMES[column].test(said)) ?? null;
}

/** The sign between fields, by the first line of data: a tab where there is one, else the more frequent. */
function separatorOf(text: string): string {
  const first = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*([^\r\n]*)/.exec(text)![1]!;
  if (first.includes("\t")) return "\t";
  const [semicolons, commas] = [first.split(";").length, first.split(",").length];
  // 12,5;60,5 has more commas than semicolons: a comma between digits parts no fields where semicolons do.
  const decimals = first.match(/\d,\d/g)?.length ?? 0;
  return semicolons > 1 && semicolons > commas - decimals ? ";" : ",";
}

/** The columns of a first line; null where it has none by name: then the columns stand as in the template. */
function headerOf(cells: readonly string[]): readonly (PlanColumn | null)[] | null {
  const columns = cells.map(columnOf);
  return columns.some((column) => column === "amount" || column === "share") ? columns : null;
}

const WORDS = /^[^\d=@]*\p{L}[^\d=@]*$/u;

/** The columns of a text that names none: as in the template, or with shares where the first line has a `%`. */
function usualOf(cells: readonly string[]): readonly PlanColumn[] {
  return ["label", cells[1]!.trimEnd().endsWith("%") ? "share" : "amount", "class"];
}

function rowOf(
  { line, cells }: CsvRecord,
  columns: readonly (PlanColumn | null)[],
  separator: string,
): PlanRow {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== ""))
    return { fault: { line, column: null, reason: "fields" } };
  const texts: Partial<Record<PlanColumn, string>> = {};
  columns.forEach((column, place) => {
    if (column !== null) texts[column] ??= cells[place] ?? "";
  });
  // 12,5 without quotes in two fields: no class is called by digits.
  const number = texts.amount ?? texts.share ?? "";
  if (separator === "," && /\d$/.test(number) && /^\d+ ?%?$/.test(texts.class ?? ""))
    return {
      fault: { line, column: texts.amount === undefined ? "share" : "amount", reason: "split-number" },
    };
  // Where fields are parted by semicolons, commas often stand before decimals.
  return { line, texts, commas: separator === ";" ? "unsure" : "thousands" };
}

/** The rows of a CSV text. Lines that begin with `#` before the header are comments. */
function* csvRows(text: string): Generator<PlanRow, void> {
  let columns: readonly (PlanColumn | null)[] | null = null;
  const separator = separatorOf(text);
  for (const record of csvRecords(text, separator)) {
    if ("fault" in record) {
      yield { fault: { line: record.line, column: null, reason: record.fault } };
      continue;
    }
    const { line, cells } = record;
    if (columns === null) {
      if (cells[0]!.trimStart().startsWith("#")) continue;
      columns = headerOf(cells);
      // Words alone are names of columns that are not known here.
      if (columns ? !columns.includes("label") : cells.length < 2 || WORDS.test(cells[1]!))
        return yield { fault: { line, column: null, reason: "no-columns" } };
      if (columns) continue;
      columns = usualOf(cells);
    }
    yield rowOf(record, columns, separator);
  }
}

/** The rows of a JSON text: a list of holdings, or an object that has one under `holdings`. Holdings count from 1. */
function* jsonRows(text: string): Generator<PlanRow, void> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const line = /line (\d+)/.exec((error as Error).message)?.[1];
    return yield {
      fault: { line: line === undefined ? null : Number(line), column: null, reason: "not-json" },
    };
  }
  const list = Array.isArray(json) ? json : (json as { holdings?: unknown } | null)?.holdings;
  if (!Array.isArray(list)) return yield { fault: { line: null, column: null, reason: "not-a-list" } };
  for (const [place, item] of list.entries()) {
    const texts: Partial<Record<PlanColumn, string>> = {};
    if (typeof item === "object" && item !== null)
      for (const [key, value] of Object.entries(item)) {
        const column = columnOf(key);
        if (column && (typeof value === "string" || typeof value === "number"))
          texts[column] ??= String(value);
      }
    yield { line: place + 1, texts, commas: "thousands" };
  }
}

/** The rows of a plan's text; of JSON a line is a holding, counted from 1. */
export function planRows(text: string, kind: "csv" | "json"): Generator<PlanRow, void> {
  return kind === "json" ? jsonRows(text) : csvRows(text);
}
