import { readFileSync } from "node:fs";
import { FILE_KEYS, fileFlaws, fileTexts, fileValues, type FileKey } from "./fileFlaws";
import { linkFlaws, outcomeFlaws } from "./linkFlaws";
import { applyEdit, randomEdit, type Edit } from "./mutateJson";
import { mutateText } from "./mutateText";
import type { Random } from "./random";
import { typedFlaws } from "./typedFlaws";

/** What was found: nothing, or flaws; `kind` tells inputs that were taken in different ways apart. */
export interface Found {
  readonly flaws: readonly string[];
  readonly kind: string;
}

/**
 * Something that takes input from outside. `seeds`: the corpus. `mutate`: a new input from one of the pool.
 * `weight`: its part of all inputs, of 100. An importer of files is one more entry of `TARGETS`.
 */
export interface Target<Input> {
  readonly name: string;
  readonly weight: number;
  readonly seeds: readonly Input[];
  readonly mutate: (input: Input, random: Random, pool: readonly Input[]) => Input;
  readonly run: (input: Input) => Found;
  /** What takes longer, run for each input that was taken in a new way. */
  readonly further?: (input: Input) => readonly string[];
}

interface EditedFile {
  readonly file: FileKey;
  readonly edits: readonly Edit[];
}
interface BrokenText {
  readonly file: FileKey;
  readonly text: string;
}

function corpus<Item>(name: string): readonly Item[] {
  return JSON.parse(readFileSync(new URL(`corpus/${name}.json`, import.meta.url), "utf8"));
}

function edited({ file, edits }: EditedFile): unknown {
  return edits.reduce(applyEdit, fileValues[file]);
}

const published = JSON.parse(
  readFileSync(new URL("../state/published-links.json", import.meta.url), "utf8"),
) as readonly { readonly link: string }[];
const queryOf = (link: string) => link.slice(link.indexOf("?") + 1);

const links: Target<string> = {
  name: "links",
  weight: 70,
  seeds: [...published.map(({ link }) => queryOf(link)), ...corpus<string>("links")],
  mutate: mutateText,
  run: linkFlaws,
  further: outcomeFlaws,
};

const typed: Target<string> = {
  name: "typed",
  weight: 15,
  seeds: corpus<string>("typed"),
  mutate: mutateText,
  run: typedFlaws,
};

const values: Target<EditedFile> = {
  name: "files",
  weight: 14,
  seeds: [...FILE_KEYS.map((file) => ({ file, edits: [] })), ...corpus<EditedFile>("files")],
  mutate({ file, edits }, random) {
    const kept = edits.slice(0, 2);
    return { file, edits: [...kept, randomEdit(edited({ file, edits: kept }), random)] };
  },
  run: (input) => fileFlaws(input.file, { value: edited(input) }),
};

const texts: Target<BrokenText> = {
  name: "texts",
  weight: 1,
  seeds: FILE_KEYS.map((file) => ({ file, text: fileTexts[file] })),
  mutate({ file }, random) {
    const text = fileTexts[file];
    const from = random.below(text.length);
    const piece = mutateText(text.slice(from, from + 200), random, [text.slice(0, 200)]);
    return { file, text: text.slice(0, from) + piece + (random.below(3) > 0 ? text.slice(from + 200) : "") };
  },
  run: ({ file, text }) => fileFlaws(file, { text }),
};

export const TARGETS = [links, typed, values, texts] as unknown as readonly Target<unknown>[];
