import returnsMonthlyUrl from "../../data/returns-monthly.json?url";
import { returnsMonthlySchema } from "./returnsMonthlySchema";
import { stressFile } from "./stressFile";

/** The datasets of the past, loaded where a mix is held through it: name, address, schema. */
export const replayFiles = {
  returnsMonthly: { name: "returns-monthly.json", url: returnsMonthlyUrl, schema: returnsMonthlySchema },
  stress: stressFile,
} as const;
