import assetClassesUrl from "../../data/asset-classes.json?url";
import destinationsUrl from "../../data/destinations.json?url";
import marketUrl from "../../data/market.json?url";
import presetsUrl from "../../data/presets.json?url";
import saversUrl from "../../data/savers.json?url";
import sourcesUrl from "../../data/sources.json?url";
import { assetClassesSchema } from "./assetClassesSchema";
import { destinationsSchema } from "./destinationsSchema";
import { marketSchema } from "./marketSchema";
import { presetsSchema } from "./presetsSchema";
import { saversSchema } from "./saversSchema";
import { sourcesSchema } from "./sourcesSchema";

/** Every dataset of the page: the name its reader knows, its address, its schema. */
export const FILES = {
  market: { name: "market.json", url: marketUrl, schema: marketSchema },
  destinations: { name: "destinations.json", url: destinationsUrl, schema: destinationsSchema },
  assetClasses: { name: "asset-classes.json", url: assetClassesUrl, schema: assetClassesSchema },
  presets: { name: "presets.json", url: presetsUrl, schema: presetsSchema },
  savers: { name: "savers.json", url: saversUrl, schema: saversSchema },
  sources: { name: "sources.json", url: sourcesUrl, schema: sourcesSchema },
} as const;
