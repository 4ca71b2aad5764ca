import { movedFill } from "../../../charts/shared/tileFill";
import type { PhaseInInput, PhaseLayer } from "../../../charts/phaseIn/phaseInLayout";
import { FAMILY } from "../../../domain/explainPhaseIn";
import { familiesAt, type PhaseStudy } from "../../../domain/phaseStudy";
import { redirectedId } from "../../../domain/scenario";
import { formatMoneyShort } from "../../../format/money";
import { locale } from "../../../text/messages";
import { p } from "../../../text/phaseInMessages";

/** What the chart shows: the money in the destinations alone, or all money. */
export type PhaseView = "moved" | "mix";

/** The paint of a family of classes. */
export function familyFill(family: string): string {
  return `var(--family-${family}, var(--family-unknown))`;
}

function destinationLayers({ years, destinations }: PhaseStudy): readonly PhaseLayer[] {
  return destinations.map(({ destination: { id } }) => ({
    node: redirectedId(id),
    fill: movedFill(id),
    values: years.map(({ reached }) => reached[id]!),
  }));
}

function familyLayers(study: PhaseStudy): readonly PhaseLayer[] {
  const sums = study.years.map((year) => familiesAt(study, year));
  return study.families.map((family) => ({
    node: FAMILY + family,
    fill: familyFill(family),
    values: sums.map((each) => each[family]!),
  }));
}

/** The layers of the chart: destinations at the foot, as on the treemap; over them, in the whole mix, what stays. */
export function phaseLayers(study: PhaseStudy, view: PhaseView): PhaseInInput {
  const moved = destinationLayers(study);
  return {
    years: study.years.map(({ year }) => year),
    layers: view === "moved" ? moved : [...moved, ...familyLayers(study)],
    tickText: (value) => (value === 0 ? "0" : formatMoneyShort(value, locale)),
    yearText: (year) => (year === 0 ? p.tick_today() : String(year)),
  };
}
