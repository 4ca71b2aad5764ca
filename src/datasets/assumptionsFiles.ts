import assumptionsUrl from "../../data/assumptions.json?url";
import destinationsUrl from "../../data/destinations.json?url";
import saversUrl from "../../data/savers.json?url";
import { assumptionsSchema, balancesSchema, destinationFactsSchema } from "./assumptionsSchema";

/** The datasets of the Outcome page, loaded with it: the name its reader knows, its address, its schema. */
export const assumptionsFiles = {
  assumptions: { name: "assumptions.json", url: assumptionsUrl, schema: assumptionsSchema },
  facts: { name: "destinations.json", url: destinationsUrl, schema: destinationFactsSchema },
  savers: { name: "savers.json", url: saversUrl, schema: balancesSchema },
} as const;
