import type { Atlas } from "../../domain/atlas";
import { marketView, sinceRelease, type MarketView } from "../../domain/marketView";
import type { Scenario } from "../../domain/scenario";

/** The two releases of a scenario, older and newer, whichever of them is the one shown elsewhere. */
export function comparedReleases(atlas: Atlas, scenario: Scenario): readonly [older: string, newer: string] {
  const ids = [...atlas.releases.keys()];
  const other = sinceRelease(atlas, scenario)?.release.id ?? scenario.release;
  const [older, newer] = [scenario.release, other].sort((one, two) => ids.indexOf(one) - ids.indexOf(two));
  return [older!, newer!];
}

/** The whole market at the newer of two releases, coloured by its change since the older. */
export function diffView(atlas: Atlas, scenario: Scenario): MarketView {
  const [older, newer] = comparedReleases(atlas, scenario);
  return marketView(atlas, { ...scenario, release: newer, since: older, color: "change", unit: "usd" });
}
