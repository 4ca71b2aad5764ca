import { returnsMonthlyFile } from "./returnsMonthlyFile";
import { stressFile } from "./stressFile";

/** The datasets of the past, loaded where a mix is held through it: name, address, schema. */
export const replayFiles = { returnsMonthly: returnsMonthlyFile, stress: stressFile } as const;
