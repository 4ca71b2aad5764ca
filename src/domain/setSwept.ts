import type { Atlas } from "./atlas";
import { setShare, setTotal, type Granted } from "./linkedShares";
import { TOTAL, type Scenario } from "./scenario";

/** From one step of a sweep to the next, in basis points. */
export const SWEEP_STEP = 50;

/** Where a sweep ends, in basis points. */
export const SWEEP_END = 2_000;

/** The swept line of a scenario set to a share, in basis points. Source: scenario contract, section 4. */
export function setSwept(atlas: Atlas, { to, lock, sweep }: Scenario, points: number): Granted {
  const lines = { order: [...atlas.destinations.keys()], locked: lock };
  return sweep === TOTAL ? setTotal(to, lines, points) : setShare(to, lines, sweep, points);
}
