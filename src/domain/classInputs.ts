import type { Assumptions, ClassAssumption } from "./assumptions";
import { houseId } from "./houseId";
import type { AssumedField, ModelChoices } from "./modelChoices";

/** A number of the model with its range, in per cent a year. */
export interface Ranged {
  readonly low: number;
  readonly used: number;
  readonly high: number;
}

/**
 * What the model takes for a class of risk, after the choices. `changed`: what a person set instead. `published`: what
 * would be used otherwise. `stoodIn`: the house that was chosen says nothing of the class; the middle of those that do
 * stands in.
 */
export interface ClassInputs {
  readonly id: string;
  readonly return: Ranged;
  readonly swing: Ranged;
  readonly fee: Ranged;
  readonly netOfFees: boolean;
  readonly appraised: boolean;
  readonly changed: readonly AssumedField[];
  readonly published: Readonly<Record<AssumedField, number>>;
  readonly stoodIn: boolean;
}

function fixed(value: number): Ranged {
  return { low: value, used: value, high: value };
}

/** What the chosen houses expect; `stoodIn` where one house was chosen and it says nothing. */
function expected({ expectedReturnPct }: ClassAssumption, houses: string): Ranged & { stoodIn: boolean } {
  const { low, median, high, houses: all } = expectedReturnPct;
  const ends: Readonly<Record<string, number>> = { low, median, high };
  const own = all.find(({ house }) => houseId(house) === houses)?.pct;
  return { low, high, used: ends[houses] ?? own ?? median, stoodIn: !(houses in ends) && own === undefined };
}

function swingOf({ volatilityPct }: ClassAssumption, smooth: ModelChoices["smooth"]): Ranged {
  const { reported, used, desmoothedLow, desmoothedHigh } = volatilityPct;
  if (desmoothedLow === undefined) return fixed(used);
  if (smooth === "reported") return fixed(reported);
  return { low: Math.min(desmoothedLow, used), used, high: Math.max(desmoothedHigh ?? used, used) };
}

function feeOf(assumptions: Assumptions, { id, feePct }: ClassAssumption): Ranged {
  const facts = assumptions.facts.get(id);
  if (!facts) return fixed(feePct.current);
  return {
    low: Math.min(facts.fees.lowPct, feePct.current),
    used: feePct.current,
    high: Math.max(facts.fees.highPct, feePct.current),
  };
}

function inputsOf(assumptions: Assumptions, row: ClassAssumption, choices: ModelChoices): ClassInputs {
  const { stoodIn, ...byHouses } = expected(row, choices.houses);
  const usual = { return: byHouses, swing: swingOf(row, choices.smooth), fee: feeOf(assumptions, row) };
  const own = choices.assume.filter((each) => each.class === row.id);
  const set = Object.fromEntries(own.map(({ field, points }) => [field, fixed(points / 100)]));
  return {
    id: row.id,
    ...usual,
    ...set,
    netOfFees: row.expectedReturnPct.netOfFees,
    appraised: row.volatilityPct.desmoothedLow !== undefined,
    changed: own.map(({ field }) => field),
    published: { return: usual.return.used, swing: usual.swing.used, fee: usual.fee.used },
    stoodIn: stoodIn && !("return" in set),
  };
}

/** What the model takes for every class of risk, in file order. */
export function classInputs(
  assumptions: Assumptions,
  choices: ModelChoices,
): ReadonlyMap<string, ClassInputs> {
  return new Map(
    [...assumptions.classes.values()].map((row) => [row.id, inputsOf(assumptions, row, choices)]),
  );
}
