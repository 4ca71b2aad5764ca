import type { AssetTree } from "./assetTree";
import type { Source } from "./figure";
import type { MoneyUnit } from "./figureRef";
import type {
  AssetClass,
  Comparator,
  Destination,
  LookThrough,
  Participants,
  Preset,
  Release,
} from "./market";

/** A release with its tree built. */
export interface ReleaseTree {
  readonly release: Release;
  readonly tree: AssetTree;
}

/** Everything that was loaded and checked; maps are in file order. `money`: the unit of all its money. */
export interface Atlas {
  readonly money: MoneyUnit;
  readonly releases: ReadonlyMap<string, ReleaseTree>;
  readonly destinations: ReadonlyMap<string, Destination>;
  readonly comparators: ReadonlyMap<string, Comparator>;
  readonly classes: ReadonlyMap<string, AssetClass>;
  readonly lookThrough: ReadonlyMap<string, LookThrough>;
  readonly presets: ReadonlyMap<string, Preset>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly participants: Participants;
}

/** The release of that id. Throws where it is unknown: scenarios are fitted before they are used. */
export function releaseTree(atlas: Atlas, id: string): ReleaseTree {
  const found = atlas.releases.get(id);
  if (!found) throw new Error(`No release ${id}`);
  return found;
}

/** The newest release that lacks nothing. */
export function newestComplete(atlas: Atlas): Release {
  const complete = [...atlas.releases.values()].filter(({ release }) => release.completeness === "complete");
  return complete.reduce((newest, next) => (next.release.asOf > newest.release.asOf ? next : newest)).release;
}

/** A figure is weak when it has sources and all of them are grade C. */
export function isWeak(atlas: Atlas, sources: readonly string[]): boolean {
  return sources.length > 0 && sources.every((id) => atlas.sources.get(id)?.grade === "C");
}
