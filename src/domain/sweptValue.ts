import type { Atlas } from "./atlas";
import type { DataUnit, SweptMeasure } from "./figureRef";
import { recordAbsorption, sizeAt } from "./marketScale";
import { WHOLE } from "./scenario";
import type { Sweep, SweepStep } from "./sweep";

const UNITS: Partial<Record<SweptMeasure, DataUnit>> = { market: "pct", record: "years", classes: "bp" };

/** The unit of a measure of a sweep. */
export function sweptUnit(measure: SweptMeasure, { money }: Pick<Atlas, "money">): DataUnit {
  return UNITS[measure] ?? money;
}

/**
 * A measure of a destination, or of a family of classes, at a step: money in the base's unit, per cent of its market,
 * years of its record inflow, basis points of the mix, unrounded. Null: no size or no record is published.
 */
export function sweptValue(
  atlas: Atlas,
  { scenario, baseTotal }: Sweep,
  step: SweepStep,
  measure: SweptMeasure,
  id: string,
): number | null {
  if (measure === "moved") return step.moved;
  if (measure === "classes") return (WHOLE * step.families[id]!) / baseTotal;
  if (measure === "dollars") return step.inflow[id] ?? 0;
  const found = step.reached.find(({ destination }) => destination.id === id);
  if (found) return measure === "market" ? found.percent : found.years;
  const destination = atlas.destinations.get(id)!;
  const against = measure === "market" ? sizeAt(destination, scenario.market) : recordAbsorption(destination);
  return against && 0;
}
