import historyUrl from "../../data/history.json?url";
import returnsAnnualUrl from "../../data/returns-annual.json?url";
import stressUrl from "../../data/stress.json?url";
import { historySchema } from "./historySchema";
import { returnsAnnualSchema } from "./returnsAnnualSchema";
import { stressSchema } from "./stressSchema";

/** The datasets of the history, loaded when it is shown: the name its reader knows, its address, its schema. */
export const historyFiles = {
  history: { name: "history.json", url: historyUrl, schema: historySchema },
  returnsAnnual: { name: "returns-annual.json", url: returnsAnnualUrl, schema: returnsAnnualSchema },
  stress: { name: "stress.json", url: stressUrl, schema: stressSchema },
} as const;
