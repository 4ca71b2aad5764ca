import type * as v from "valibot";
import type { AssetNode } from "../domain/assetTree";
import { releaseTree, type Atlas } from "../domain/atlas";
import type { Claim, ComparedAmount, Story, StoryEvent } from "../domain/story";
import { eventTime } from "../domain/storyWindow";
import { WHOLE } from "../domain/scenario";
import type { claimsSchema } from "./claimsSchema";
import { DatasetError } from "./DatasetError";
import { demand, demandKnown, demandOnce } from "./demand";
import type { eventsSchema } from "./eventsSchema";

/** The two files as read, each checked on its own. */
export interface StoryDatasets {
  readonly events: v.InferOutput<typeof eventsSchema>;
  readonly claims: v.InferOutput<typeof claimsSchema>;
}

type RawClaim = StoryDatasets["claims"]["claims"][number];

const EVENTS = "events.json";
const CLAIMS = "claims.json";

function demandSources(
  file: string,
  rows: readonly { readonly id: string; readonly sources: readonly string[] }[],
  { sources: known }: Atlas,
): void {
  demandOnce(
    file,
    rows.map(({ id }) => id),
  );
  for (const { id, sources } of rows) demandKnown(file, known, sources, id);
}

function eventsOf({ events, foundUpTo }: StoryDatasets["events"]): readonly StoryEvent[] {
  const all = events.map(({ category, status, ...event }): StoryEvent => {
    // A month may still run when the search ended.
    const isPast = event.date <= foundUpTo.slice(0, event.date.length);
    demand(EVENTS, isPast === (status === "happened"), `${event.id} is said to have ${status}`);
    return { ...event, lane: category, scheduled: status === "scheduled" };
  });
  return all.sort((one, other) => eventTime(one) - eventTime(other));
}

function nodeOf(atlas: Atlas, claim: string, release: string, id: string): AssetNode {
  demand(CLAIMS, atlas.releases.has(release), `${claim} names ${release}, which is not known`);
  const node = releaseTree(atlas, release).tree.byId.get(id);
  if (!node) throw new DatasetError(CLAIMS, "wrong-sums", `${claim} names ${id}, which is not known`);
  return node;
}

/** What was said and what is right, in one unit: money as the issuer prints it, or shares in basis points. */
function comparedOf(atlas: Atlas, { id, compare }: RawClaim): readonly ComparedAmount[] {
  if (!compare) return [];
  const { release, said, right } = compare;
  const share = (part: number, whole: number) => Math.round((WHOLE * part) / whole);
  const isShare = said.ofUsdMillions !== undefined;
  const unit = isShare ? "bp" : "usdMillions";
  const value = isShare ? share(said.usdMillions, said.ofUsdMillions!) : said.usdMillions;
  const rights = right.map((each): ComparedAmount => {
    demand(CLAIMS, isShare === (each.of !== undefined), `${id} compares money with a share`);
    const node = nodeOf(atlas, id, release, each.node);
    const amount =
      each.of === undefined
        ? (node.publishedTotal ?? node.usdMillions)
        : share(node.usdMillions, nodeOf(atlas, id, release, each.of).usdMillions);
    return { value: amount, unit, label: node.label };
  });
  return [{ value, unit, label: null }, ...rights];
}

/** Joins the two files and checks what no single file can. Throws DatasetError naming the file that is wrong. */
export function buildStory({ events: eventsFile, claims: claimsFile }: StoryDatasets, atlas: Atlas): Story {
  demandSources(EVENTS, eventsFile.events, atlas);
  demandSources(CLAIMS, claimsFile.claims, atlas);
  const events = eventsOf(eventsFile);
  const claims = claimsFile.claims.map(({ compare, see, ...claim }): Claim => {
    if (see && "node" in see) nodeOf(atlas, claim.id, see.release, see.node);
    if (see && "event" in see) {
      const known = events.some(({ id }) => id === see.event);
      demand(CLAIMS, known, `${claim.id} names ${see.event}, which is not known`);
    }
    return {
      ...claim,
      compared: comparedOf(atlas, { ...claim, compare }),
      see: see ?? null,
    };
  });
  const { compiled, foundUpTo, notes, markets } = eventsFile;
  return {
    compiled,
    foundUpTo,
    notes: [...notes, ...claimsFile.notes],
    events,
    claims,
    article: claimsFile.article,
    markets,
  };
}
