import stressUrl from "../../data/stress.json?url";
import { stressSchema } from "./stressSchema";

/** The dataset of crises: its name, its address, its schema. */
export const stressFile = { name: "stress.json", url: stressUrl, schema: stressSchema } as const;
