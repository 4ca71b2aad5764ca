import { assumptionsFiles } from "./assumptionsFiles";
import { changelogSchema } from "./changelogSchema";
import { FILES } from "./files";
import { flowsFile } from "./flowsFile";
import { gapsSchema } from "./gapsSchema";
import { historyFiles } from "./historyFiles";
import type { DatasetFile } from "./readDataset";
import { replayFiles } from "./replayFiles";
import { storyFiles } from "./storyFiles";

type Checked = Pick<DatasetFile, "name" | "schema">;

/** The schema of every file of `data/`, by the name of the file. */
export const allFiles: readonly Checked[] = [
  ...Object.values(FILES),
  ...Object.values(historyFiles),
  flowsFile,
  replayFiles.returnsMonthly,
  assumptionsFiles.assumptions,
  storyFiles.events,
  storyFiles.claims,
  { name: "gaps.json", schema: gapsSchema },
  { name: "changelog.json", schema: changelogSchema },
];
