import flowsUrl from "../../data/flows.json?url";
import { flowsSchema } from "./flowsSchema";

/** The dataset of yearly payments, loaded when a phase-in is shown: its name, its address, its schema. */
export const flowsFile = { name: "flows.json", url: flowsUrl, schema: flowsSchema } as const;
