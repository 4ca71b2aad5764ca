import type { FigureRef } from "../domain/figureRef";
import { busiestYear, flowIn, thereAt, type PhaseDestination, type PhaseStudy } from "../domain/phaseStudy";
import type { PhaseYear } from "../domain/phaseIn";
import { WHOLE } from "../domain/scenario";
import { formatShare } from "../format/share";
import { moneyBy } from "./amount";
import { baseWithin, begun } from "./baseWithin";
import { locale } from "./messages";
import { fill, type FigurePart, type Part } from "./parts";
import { p } from "./phaseInMessages";
import { inSentence } from "./words";

/** What a phase-in leads to, in sentences whose numbers can be asked. `flows`: whether anything goes anywhere. */
export interface PhaseWords {
  readonly sentences: readonly (readonly Part[])[];
  readonly flows: boolean;
}

/** Money as the page hedges it elsewhere: "about" where the base was not published as it stands. */
function hedged(value: number, { outcome }: PhaseStudy): string {
  return moneyBy(value, outcome.baseBasis);
}

function amount(value: number, ref: FigureRef, text: string): FigurePart {
  return { text, value, unit: "usdMillions", ref };
}

/** Items joined as the language joins a list. */
function listOf(items: readonly (readonly Part[])[]): readonly Part[] {
  const names = items.map((_, index) => String(index));
  return new Intl.ListFormat(locale)
    .formatToParts(names)
    .flatMap(({ type, value }) => (type === "element" ? items[Number(value)]! : [value]));
}

/** `first in year 3`: when more goes into a destination than in its record year. */
export function firstAboveText(year: number): string {
  return year === 0 ? p.words_first_at_once() : p.words_first({ year });
}

// One figure, so that the bracket never stands alone at the end of a line.
function aboveItem({ destination, firstAbove }: PhaseDestination): readonly Part[] {
  const label = inSentence(destination.label);
  const text = p.words_item({ label, first: firstAboveText(firstAbove!) });
  return [{ text, value: firstAbove!, unit: "years", ref: { kind: "phase-above", id: destination.id } }];
}

function recordSentences({ destinations }: PhaseStudy): readonly (readonly Part[])[] {
  const name = ({ destination }: PhaseDestination) => [inSentence(destination.label)];
  const above = destinations.filter(({ firstAbove }) => firstAbove !== null);
  const below = destinations.filter(({ record, firstAbove }) => record && firstAbove === null);
  const unknown = destinations.filter(({ record }) => record === null);
  return [
    ...(above.length > 0 ? [fill(p.words_above, { list: listOf(above.map(aboveItem)) })] : []),
    ...(below.length > 0 ? [fill(p.words_below, { list: listOf(below.map(name)) })] : []),
    ...(unknown.length > 0 ? [fill(p.words_no_record, { list: listOf(unknown.map(name)) })] : []),
  ];
}

function shareOf(year: PhaseYear): Part {
  const share = year.total === 0 ? 0 : (WHOLE * thereAt(year)) / year.total;
  return {
    text: formatShare(share, locale),
    value: share,
    unit: "bp",
    ref: { kind: "phase-part", id: "there", year: year.year },
  };
}

function resultSentence(study: PhaseStudy): readonly Part[] {
  const { plan, years, last } = study;
  const there = amount(thereAt(last), { kind: "phase-there", year: last.year }, hedged(thereAt(last), study));
  if (plan.years === 0 && plan.way === "balances") return fill(p.words_at_once, { amount: there });
  const busiest = busiestYear(years);
  const most = flowIn(busiest);
  const ref = { kind: "phase-into", year: busiest.year } as const;
  if (plan.years === 0) return fill(p.words_full, { amount: amount(most, ref, hedged(most, study)) });
  const mostText = amount(most, ref, p.words_most({ amount: hedged(most, study), year: busiest.year }));
  const empty = last.total === 0 && years.find(({ total }) => total === 0);
  if (empty) return fill(p.words_out, { year: String(empty.year), most: mostText });
  return fill(plan.way === "balances" ? p.words_moved : p.words_directed, {
    years: p.years_count({ count: plan.years }),
    amount: there,
    share: shareOf(last),
    total: amount(last.total, { kind: "phase-total", year: last.year }, hedged(last.total, study)),
    most: mostText,
  });
}

/** Why nothing goes anywhere, or null where something does. */
function nothingSentence({ outcome, plan, published, years }: PhaseStudy): string | null {
  const isDirected = plan.way === "contributions";
  if (Object.keys(plan.to).length > 0 && isDirected && plan.paidIn === 0) {
    const isKnown = outcome.scenario.paidIn !== null || published !== null;
    return isKnown ? p.nothing_paid_in() : begun(p.nothing_published({ base: baseWithin(outcome.roots) }));
  }
  return years.some((year) => thereAt(year) > 0) ? null : p.nothing_moves();
}

/** The result of a phase-in in words; where nothing flows, why. */
export function phaseWords(study: PhaseStudy): PhaseWords {
  const nothing = nothingSentence(study);
  if (nothing !== null) return { sentences: [[nothing]], flows: false };
  return { sentences: [resultSentence(study), ...recordSentences(study)], flows: true };
}
