import type { ReactNode } from "react";
import type { FileFacts } from "../../../export/FileFacts";
import type { FileTable } from "../../../export/FileTable";
import type { FileState } from "../../../export/jsonFile";
import type { Part } from "../../../text/parts";

/** Pixels that a chart may take; `height` is what a chart that fits any height fills, others take what they need. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
}

/**
 * What can be taken away of a view, worked out when it is asked for. `headline`, `deck` and `base` are what pictures and
 * paper say; `key` explains the marks of the chart. The first of `tables` is what is on screen: the CSV, the table that is
 * copied and printed. `draw` null: the table is the picture.
 */
export interface TakenParts {
  readonly headline: readonly Part[];
  readonly deck: string;
  readonly base: string;
  readonly key: string;
  readonly facts: FileFacts;
  readonly tables: readonly [FileTable, ...FileTable[]];
  readonly state: FileState;
  readonly hatches: readonly string[];
  readonly draw: ((room: ChartRoom) => ReactNode) | null;
}

/**
 * What a view offers to take away. `name`: of its files, without ending; `title`: its headline, `words`: all it says.
 * `load` brings what is needed to make files; what it gives works the files out.
 */
export interface Takeaway {
  readonly name: string;
  readonly link: string;
  readonly title: string;
  readonly words: string;
  readonly release: FileFacts["release"];
  readonly note: string;
  readonly load: () => Promise<() => TakenParts>;
}
