import claimsUrl from "../../data/claims.json?url";
import eventsUrl from "../../data/events.json?url";
import { claimsSchema } from "./claimsSchema";
import { eventsSchema } from "./eventsSchema";

/** The datasets of the Story page, loaded with it: the name its reader knows, its address, its schema. */
export const storyFiles = {
  events: { name: "events.json", url: eventsUrl, schema: eventsSchema },
  claims: { name: "claims.json", url: claimsUrl, schema: claimsSchema },
} as const;
