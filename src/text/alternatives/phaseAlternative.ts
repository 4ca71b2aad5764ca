import { familiesAt, thereAt, type PhaseStudy } from "../../domain/phaseStudy";
import { a } from "../alternativesMessages";
import { moneyShort } from "../amount";
import { familyName } from "../familyName";
import { m } from "../messages";
import { p } from "../phaseInMessages";
import { phaseYearName } from "../phaseYearName";
import { sentences } from "../sentences";
import { largestBy, listed } from "./listed";

/** A phase-in in words: what is in the destinations at both ends, what is largest at the last. `view`: of which money. */
export function phaseAlternative(study: PhaseStudy, view: "moved" | "mix"): string {
  const { years, last, destinations, outcome } = study;
  const text = (value: number) => (value === 0 ? m.nothing() : moneyShort(value, outcome.money));
  const reached = destinations.map(({ destination: { id, label } }) => ({ label, value: last.reached[id]! }));
  const held = Object.entries(familiesAt(study, last)).map(([id, value]) => ({
    label: familyName(id),
    value,
  }));
  const parts = largestBy(view === "moved" ? reached : [...held, ...reached], ({ value }) => value);
  const when = phaseYearName(last.year);
  return sentences([
    a.ends({
      label: p.chart_moved(),
      first: text(thereAt(years[0]!)),
      from: phaseYearName(years[0]!.year),
      last: text(thereAt(last)),
      to: when,
    }),
    ...(parts.length > 0
      ? [
          a.largest_at({
            when,
            list: listed(parts.map(({ label, value }) => a.item({ label, amount: text(value) }))),
          }),
        ]
      : []),
  ]);
}
