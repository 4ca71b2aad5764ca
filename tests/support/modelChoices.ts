import fc from "fast-check";
import {
  ASSUMED_FIELDS,
  ASSUMED_LIMITS,
  LIMITS,
  MOST_ASSUMED,
  orderAssumed,
  PATHS,
  SMOOTHS,
  TAILS,
  UNKNOWNS,
  UNPRICED,
  type Assumed,
  type ModelChoices,
} from "../../src/domain/modelChoices";
import { riskClasses } from "../../src/domain/modelMix";
import { atlas } from "./atlas";

/** The ids that choices may name. */
export const knownIds = {
  classes: new Set(riskClasses(atlas)),
  destinations: new Set(atlas.destinations.keys()),
};

function within([min, max]: readonly [number, number]): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
}

const assumed: fc.Arbitrary<Assumed> = fc
  .tuple(fc.constantFrom(...knownIds.classes), fc.constantFrom(...ASSUMED_FIELDS))
  .chain(([id, field]) => within(ASSUMED_LIMITS[field]).map((points) => ({ class: id, field, points })));

const month = fc
  .tuple(fc.integer({ min: 2005, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, of]) => `${year}-${String(of).padStart(2, "0")}`);

/** Random choices of the Outcome page, as `parseModel` leaves them; ids are those of the real data. */
export const modelChoices: fc.Arbitrary<ModelChoices> = fc.record(
  {
    smooth: fc.constantFrom(...SMOOTHS),
    stress: within(LIMITS.stress),
    start: month,
    proxies: fc.subarray([...knownIds.destinations].sort()),
    unpriced: fc.constantFrom(...UNPRICED),
    unknown: fc.constantFrom(...UNKNOWNS),
    assume: fc.array(assumed, { maxLength: MOST_ASSUMED }).map(orderAssumed),
    houses: fc.constantFrom("median", "low", "high", "j-p-morgan", "research-affiliates"),
    age: fc.option(within(LIMITS.age)),
    balance: fc.option(within(LIMITS.balance)),
    add: fc.option(within(LIMITS.add)),
    horizon: within(LIMITS.horizon),
    paths: fc.constantFrom(...PATHS),
    seed: within(LIMITS.seed),
    tails: fc.constantFrom(...TAILS),
  },
  { noNullPrototype: true },
);
