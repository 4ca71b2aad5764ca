import { isWithin, leavesUnder, type AssetTree } from "./assetTree";
import { sumBasis, type Basis, type Provenance } from "./figure";
import type { Way } from "./scenario";
import { roundedPart } from "./roundedPart";

/** What is paid in or out a year by one publication: millions of US dollars by calendar year. */
export interface PaymentSeries extends Provenance {
  readonly id: string;
  readonly label: string;
  readonly scope: string;
  readonly values: ReadonlyMap<number, number>;
}

/** Which series stand for which money, and for which year. `newIn`: what of `paidIn` is new saving. */
export interface PaymentUse {
  readonly base: string;
  readonly year: number;
  readonly paidIn: readonly string[];
  readonly newIn: readonly string[];
  readonly paidOut: readonly string[];
  readonly note: string;
}

/** Yearly payments as checked at the door. */
export interface Payments {
  readonly series: ReadonlyMap<string, PaymentSeries>;
  readonly uses: readonly PaymentUse[];
}

/** A part of a yearly payment as it was printed. */
export interface PaymentPart {
  readonly series: PaymentSeries;
  readonly usdMillions: number;
}

/**
 * What is paid in or out a year, in millions of US dollars. `parts` are added; `portion` is the money of the base and of
 * the node that the parts are about, where the base is only a part of it.
 */
export interface PublishedPayment {
  readonly usdMillions: number;
  readonly year: number;
  readonly basis: Basis;
  readonly parts: readonly PaymentPart[];
  readonly portion: { readonly base: number; readonly of: number; readonly label: string } | null;
  readonly sources: readonly string[];
  readonly note: string;
}

/** What is published of payments into and out of a base. */
export interface PublishedPayments {
  readonly paidIn: PublishedPayment;
  readonly paidOut: PublishedPayment;
}

function moneyOf(tree: AssetTree, ids: readonly string[]): number {
  return leavesUnder(tree, ids).reduce((all, leaf) => all + leaf.usdMillions, 0);
}

/** The use for a base: that of its own node, else that of 401(k) plans where all of the base lies in them. */
function matchingUse({ uses }: Payments, tree: AssetTree, base: readonly string[]): PaymentUse | null {
  const own = uses.find((use) => base.length === 1 && base[0] === use.base);
  if (own) return own;
  const within = uses.find(
    (use) => use.base === "401k" && base.every((id) => isWithin(tree, id, [use.base])),
  );
  return within && moneyOf(tree, [within.base]) > 0 ? within : null;
}

/**
 * What is published of yearly payments for a base, null where nothing is. A part of 401(k) plans takes part in
 * proportion to its money: round(published x money of the base / money of the plans). By the way `contributions` what
 * is paid in is new saving alone, since rollovers are mostly money that was in another plan before.
 */
export function publishedPayments(
  payments: Payments,
  tree: AssetTree,
  base: readonly string[],
  way: Way,
): PublishedPayments | null {
  const use = matchingUse(payments, tree, base);
  if (!use) return null;
  const isPart = base.length !== 1 || base[0] !== use.base;
  const portion = isPart
    ? { base: moneyOf(tree, base), of: moneyOf(tree, [use.base]), label: tree.byId.get(use.base)!.label }
    : null;
  const paymentOf = (ids: readonly string[]): PublishedPayment => {
    const parts = ids.map((id) => {
      const series = payments.series.get(id)!;
      return { series, usdMillions: series.values.get(use.year)! };
    });
    const printed = parts.reduce((all, part) => all + part.usdMillions, 0);
    const bases = parts.map(({ series }) => series.basis);
    const whole = bases.length === 1 ? bases[0]! : sumBasis(bases);
    return {
      usdMillions: portion ? roundedPart(printed, portion.base, portion.of) : printed,
      year: use.year,
      basis: portion ? "estimated" : whole,
      parts,
      portion,
      sources: [...new Set(parts.flatMap(({ series }) => series.sources))],
      note: use.note,
    };
  };
  return {
    paidIn: paymentOf(way === "contributions" ? use.newIn : use.paidIn),
    paidOut: paymentOf(use.paidOut),
  };
}
