import type { ModelView } from "../domain/explainModel";
import type { FigureRef } from "../domain/figureRef";
import { TERMS, termSums, type Term } from "../domain/liquidity";
import type { Side } from "../domain/modelMix";
import { formatRate } from "../format/rate";
import { moneyBy } from "./amount";
import { locale } from "./messages";
import { o } from "./outcomeMessages";
import type { FigurePart } from "./parts";

/** A rate of the mix, to be asked; fees have two decimals. `value` in basis points. */
export function ratePart(
  { model }: ModelView,
  of: "fee" | "return" | "swing",
  side: Side,
  end: "low" | "used" | "high" = "used",
): FigurePart {
  const ranged = of === "fee" ? model.fees[side].pct : model[side][of];
  return {
    text: formatRate(ranged[end], locale, of === "fee" ? 2 : 1),
    value: 100 * ranged[end],
    unit: "bp",
    ref: { kind: `mix-${of}`, at: side } as FigureRef,
  };
}

/** What the mix costs in dollars a year, or by how much that changes, to be asked; its text has no sign. */
export function costPart(
  { model, outcome }: ModelView,
  at: Side | "change",
  end: "low" | "used" | "high" = "used",
): FigurePart {
  const { before, after } = model.fees;
  const usd =
    at === "change" ? after.usdMillions[end] - before.usdMillions[end] : model.fees[at].usdMillions[end];
  const basis = outcome.baseBasis === "published" ? "derived" : outcome.baseBasis;
  return {
    text: moneyBy(Math.abs(usd), basis, outcome.money),
    value: usd,
    unit: outcome.money,
    ref: { kind: "mix-fee-usd", at },
  };
}

/** A share of the mix that can be had so soon, to be asked. `value` in basis points. */
export function termPart({ terms }: ModelView, term: Term, side: Side): FigurePart {
  const { points } = termSums(terms, side).find((each) => each.term === term)!;
  return {
    text: formatRate(points / 100, locale),
    value: points,
    unit: "bp",
    ref: { kind: "sellable", id: term, at: side },
  };
}

/** How soon, in words. */
export function termName(term: Term): string {
  const names: Readonly<Record<Term, () => string>> = {
    day: o.term_day,
    month: o.term_month,
    quarter: o.term_quarter,
    later: o.term_later,
    unknown: o.term_unknown,
  };
  return names[term]();
}

/** A term by its id. Throws for one that is not there. */
export function termOf(id: string): Term {
  const found = TERMS.find((term) => term === id);
  if (!found) throw new Error(`No term ${id}`);
  return found;
}
