import { redirect } from "./redirect";
import { roundedPart } from "./roundedPart";
import { WHOLE, type Curve, type Scenario, type Way } from "./scenario";
import { splitList, type Weights } from "./splitWhole";

/**
 * What a phase-in is computed from. `leaves`: money by leaf today, in tree order; `to` and `from` as in the scenario;
 * `growth` in basis points a year; `paidIn` and `paidOut` a year. Money in the base's unit, whole.
 */
export interface PhasePlan extends Pick<Scenario, "to" | "from" | "years" | "growth"> {
  readonly leaves: Weights;
  readonly curve: Curve;
  readonly way: Way;
  readonly paidIn: number;
  readonly paidOut: number;
}

/** How much of the change is done: part / of, whole numbers. */
export interface Progress {
  readonly part: number;
  readonly of: number;
}

/**
 * The money at the end of a year of a phase-in; year 0 is today. `leaves` and `reached` (by destination) sum to `total`;
 * `grown`, `paidIn` and `paidOut` are those of the year, of all money. By destination: `growth` in the year; `flow`, what
 * went in less what came out; of that, by the way `contributions`, what `arrived` and what `left`, else null.
 */
export interface PhaseYear {
  readonly year: number;
  readonly progress: Progress;
  readonly total: number;
  readonly grown: number;
  readonly paidIn: number;
  readonly paidOut: number;
  readonly leaves: Weights;
  readonly reached: Weights;
  readonly growth: Weights;
  readonly flow: Weights;
  readonly payments: { readonly arrived: Weights; readonly left: Weights } | null;
}

type Sums = Pick<PhaseYear, "year" | "progress" | "total" | "grown" | "paidIn" | "paidOut">;

// Money by place: leaves in the order of the plan, then destinations in the order of `to`.
type Held = readonly number[];

/** A year's holdings, and of each destination what arrived and left, where that is known. */
interface State {
  readonly held: Held;
  readonly arrived: Held | null;
  readonly left: Held | null;
}

/** The lists of a plan, made once. */
interface Places {
  readonly leafIds: readonly string[];
  readonly ids: readonly string[];
  readonly leaves: Held;
  readonly shares: Held;
  readonly asked: number;
}

/**
 * How much of a change is done after a year of it. Linear: t / N. S-curve: 3x^2 - 2x^3 with x = t / N, slow at both ends.
 * N = 0: all of it, at once.
 */
export function progressAt(year: number, years: number, curve: Curve): Progress {
  if (years === 0) return { part: 1, of: 1 };
  if (curve === "linear") return { part: year, of: years };
  return { part: year * year * (3 * years - 2 * year), of: years ** 3 };
}

function named(ids: readonly string[], values: Held): Weights {
  const found: Record<string, number> = {};
  ids.forEach((id, place) => (found[id] = values[place]!));
  return found;
}

function sum(values: Held): number {
  return values.reduce((all, value) => all + value, 0);
}

function plus(one: Held, other: Held): Held {
  return one.map((value, place) => value + other[place]!);
}

function minus(one: Held, other: Held): Held {
  return one.map((value, place) => value - other[place]!);
}

/** Totals: total(t) = total(t-1) + round(growth x total(t-1)) + paid in - paid out, the last at most what is there. */
function sumsAt(plan: PhasePlan, year: number, before: number): Sums {
  const grown = roundedPart(before, plan.growth, WHOLE);
  const room = before + grown + plan.paidIn;
  const paidOut = Math.min(plan.paidOut, room);
  const progress = progressAt(year, plan.years, plan.curve);
  return { year, progress, total: room - paidOut, grown, paidIn: plan.paidIn, paidOut };
}

/**
 * By the way `balances`, the mix is that of the scenario at this progress: all money split as the leaves are today, what
 * would move in full is redirected, and moved(t) = round(progress x moved in full), drawn and received in the same
 * proportions.
 */
function balancesAt(plan: PhasePlan, { leafIds, ids, leaves }: Places, { total, progress }: Sums): State {
  const before = splitList(total, leaves);
  const full = redirect(named(leafIds, before), plan.to, plan.from);
  const moved = roundedPart(full.moved, progress.part, progress.of);
  const draw = splitList(
    moved,
    leafIds.map((id) => full.draw[id]!),
  );
  const inflow = splitList(
    moved,
    ids.map((id) => full.inflow[id] ?? 0),
  );
  return { held: [...minus(before, draw), ...inflow], arrived: null, left: null };
}

/**
 * By the way `contributions`, what is paid out leaves every holding in proportion; then, of what is paid in, `to` x progress
 * goes to the destinations and the rest to the leaves in proportion to what they hold. Nothing else moves. Should more be
 * paid out than was held, the rest of it comes out of what is paid in.
 */
function contributionsAt(places: Places, { progress, paidIn, paidOut }: Sums, grown: Held): State {
  const { leaves, shares, asked } = places;
  const { part, of } = progress;
  const outOfHeld = Math.min(paidOut, sum(grown));
  const left = splitList(outOfHeld, grown);
  const held = minus(grown, left);
  const weights = [...shares.map((share) => share * part), WHOLE * of - asked * part];
  const into = splitList(paidIn - (paidOut - outOfHeld), weights);
  const arrived = into.slice(0, -1);
  const heldLeaves = held.slice(0, leaves.length);
  const rest = splitList(into.at(-1)!, sum(heldLeaves) > 0 ? heldLeaves : leaves);
  return { held: plus(held, [...rest, ...arrived]), arrived, left: left.slice(leaves.length) };
}

function yearOf({ leafIds, ids }: Places, sums: Sums, state: State, growth: Held, flow: Held): PhaseYear {
  const { held, arrived, left } = state;
  return {
    ...sums,
    leaves: named(leafIds, held),
    reached: named(ids, held.slice(leafIds.length)),
    growth: named(ids, growth),
    flow: named(ids, flow),
    payments: arrived && left && { arrived: named(ids, arrived), left: named(ids, left) },
  };
}

function placesOf({ leaves, to }: PhasePlan): Places {
  const [leafIds, ids] = [Object.keys(leaves), Object.keys(to)];
  const shares = ids.map((id) => to[id]!);
  return { leafIds, ids, leaves: leafIds.map((id) => leaves[id]!), shares, asked: sum(shares) };
}

/**
 * A scenario phased in, year by year from today. Growth is split by what each holding had; flow = held now - held a year
 * before - its growth. With zero growth and no payments the last year of the way `balances` is exactly the redirection
 * itself. Zero years: by balances, one entry with all of it moved at once; by contributions, one year of contributions at
 * the full share.
 */
export function phaseIn(plan: PhasePlan): readonly PhaseYear[] {
  const places = placesOf(plan);
  const from = places.leafIds.length;
  const atOnce = plan.years === 0 && plan.way === "balances";
  const progress = atOnce ? progressAt(0, 0, plan.curve) : { part: 0, of: 1 };
  let sums: Sums = { year: 0, progress, total: sum(places.leaves), grown: 0, paidIn: 0, paidOut: 0 };
  let state = balancesAt(plan, places, sums);
  const today = state.held.slice(from);
  const years = [
    yearOf(
      places,
      sums,
      state,
      today.map(() => 0),
      today,
    ),
  ];
  const last = plan.way === "balances" ? plan.years : Math.max(1, plan.years);
  for (let year = 1; year <= last; year++) {
    const before = state.held;
    sums = sumsAt(plan, year, sums.total);
    const growth = splitList(sums.grown, before);
    const grown = plus(before, growth);
    state = plan.way === "balances" ? balancesAt(plan, places, sums) : contributionsAt(places, sums, grown);
    const flow = minus(state.held, grown).slice(from);
    years.push(yearOf(places, sums, state, growth.slice(from), flow));
  }
  return years;
}

/** The first year in which more goes into a destination than a yearly amount; null: never. */
export function firstYearAbove(years: readonly PhaseYear[], id: string, perYear: number): number | null {
  return years.find(({ flow }) => flow[id]! > perYear)?.year ?? null;
}
