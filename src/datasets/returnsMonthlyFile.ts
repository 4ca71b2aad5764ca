import returnsMonthlyUrl from "../../data/returns-monthly.json?url";
import { returnsMonthlySchema } from "./returnsMonthlySchema";

/** The dataset of monthly returns, loaded where they are drawn: its name, its address, its schema. */
export const returnsMonthlyFile = {
  name: "returns-monthly.json",
  url: returnsMonthlyUrl,
  schema: returnsMonthlySchema,
} as const;
