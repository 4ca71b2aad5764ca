import { redirect } from "./redirect";
import { roundedPart } from "./roundedPart";
import { WHOLE, type Curve, type Scenario, type Way } from "./scenario";
import { splitWhole, sumOf, type Weights } from "./splitWhole";

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
type Holdings = Pick<PhaseYear, "leaves" | "reached">;

const STAYS = "stays";

/**
 * How much of a change is done after a year of it. Linear: t / N. S-curve: 3x^2 - 2x^3 with x = t / N, slow at both ends.
 * N = 0: all of it, at once.
 */
export function progressAt(year: number, years: number, curve: Curve): Progress {
  if (years === 0) return { part: 1, of: 1 };
  if (curve === "linear") return { part: year, of: years };
  return { part: year * year * (3 * years - 2 * year), of: years ** 3 };
}

function map(weights: Weights, valueOf: (key: string) => number): Weights {
  return Object.fromEntries(Object.keys(weights).map((key) => [key, valueOf(key)]));
}

// Leaves and destinations in one list, apart by their prefix: a leaf may be called as a destination is.
function joined({ leaves, reached }: Holdings): Weights {
  const withPrefix = (prefix: string, weights: Weights) =>
    Object.entries(weights).map(([id, value]) => [`${prefix} ${id}`, value] as const);
  return Object.fromEntries([...withPrefix("leaf", leaves), ...withPrefix("to", reached)]);
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
function balancesAt(plan: PhasePlan, { total, progress }: Sums): Holdings {
  const leaves = splitWhole(total, plan.leaves);
  const full = redirect(leaves, plan.to, plan.from);
  const moved = roundedPart(full.moved, progress.part, progress.of);
  const draw = splitWhole(moved, full.draw);
  const inflow = splitWhole(moved, full.inflow);
  return {
    leaves: map(leaves, (id) => leaves[id]! - draw[id]!),
    reached: map(plan.to, (id) => inflow[id] ?? 0),
  };
}

/**
 * By the way `contributions`, of what is paid in `to` x progress goes to the destinations and the rest to the leaves in
 * proportion to what they hold; what is paid out leaves every holding in proportion. Nothing else moves.
 */
function contributionsAt(
  plan: PhasePlan,
  { progress, paidIn, paidOut }: Sums,
  before: Holdings,
  growth: Weights,
) {
  const { part, of } = progress;
  const asked = sumOf(plan.to);
  const into = splitWhole(paidIn, {
    ...map(plan.to, (id) => plan.to[id]! * part),
    [STAYS]: WHOLE * of - asked * part,
  });
  const grown = map(before.leaves, (id) => before.leaves[id]! + growth[`leaf ${id}`]!);
  const rest = splitWhole(into[STAYS]!, sumOf(grown) > 0 ? grown : plan.leaves);
  const full = {
    leaves: map(grown, (id) => grown[id]! + rest[id]!),
    reached: map(plan.to, (id) => before.reached[id]! + growth[`to ${id}`]! + into[id]!),
  };
  const left = splitWhole(paidOut, joined(full));
  return {
    leaves: map(full.leaves, (id) => full.leaves[id]! - left[`leaf ${id}`]!),
    reached: map(full.reached, (id) => full.reached[id]! - left[`to ${id}`]!),
    payments: { arrived: map(plan.to, (id) => into[id]!), left: map(plan.to, (id) => left[`to ${id}`]!) },
  };
}

/** A year after another. Growth is split by what each holding had; flow = held now - held a year before - its growth. */
function yearAfter(plan: PhasePlan, before: PhaseYear): PhaseYear {
  const sums = sumsAt(plan, before.year + 1, before.total);
  const growth = splitWhole(sums.grown, joined(before));
  const {
    leaves,
    reached,
    payments = null,
  }: Holdings & Partial<Pick<PhaseYear, "payments">> = plan.way === "balances"
    ? balancesAt(plan, sums)
    : contributionsAt(plan, sums, before, growth);
  const own = map(plan.to, (id) => growth[`to ${id}`]!);
  const flow = map(plan.to, (id) => reached[id]! - before.reached[id]! - own[id]!);
  return { ...sums, leaves, reached, growth: own, flow, payments };
}

/**
 * A scenario phased in, year by year from today. With zero growth and no payments the last year of the way `balances` is
 * exactly the redirection itself. Zero years: by balances, one entry with all of it moved at once; by contributions, one
 * year of contributions at the full share.
 */
export function phaseIn(plan: PhasePlan): readonly PhaseYear[] {
  const total = sumOf(plan.leaves);
  const atOnce = plan.years === 0 && plan.way === "balances";
  const progress = atOnce ? progressAt(0, 0, plan.curve) : { part: 0, of: 1 };
  const sums: Sums = { year: 0, progress, total, grown: 0, paidIn: 0, paidOut: 0 };
  const today = balancesAt(plan, sums);
  const nothing = map(plan.to, () => 0);
  const years: PhaseYear[] = [{ ...sums, ...today, growth: nothing, flow: today.reached, payments: null }];
  const last = plan.way === "balances" ? plan.years : Math.max(1, plan.years);
  while (years.length <= last) years.push(yearAfter(plan, years.at(-1)!));
  return years;
}

/** The first year in which more goes into a destination than a yearly amount; null: never. */
export function firstYearAbove(years: readonly PhaseYear[], id: string, perYear: number): number | null {
  return years.find(({ flow }) => flow[id]! > perYear)?.year ?? null;
}
