import { moneyStep, type Explanation, type Step } from "./explanation";
import type { FigureRef, MoneyUnit } from "./figureRef";
import type { Absorption, Destination, MarketSize } from "./market";
import { withAddition } from "./said";

/** Explains the size of a market. */
export function explainSize(
  ref: FigureRef,
  size: MarketSize,
  { definition }: Pick<Destination, "definition">,
  unit: MoneyUnit,
): Explanation {
  const { usdMillions, asOf, basis, formula, low, high, note, sources } = size;
  const notes = [definition, ...(note === undefined ? [] : [note])];
  return {
    ref,
    value: usdMillions,
    unit,
    basis,
    asOf,
    label: size.definition,
    low,
    high,
    formula,
    notes,
    steps: [],
    sources,
  };
}

/** The size of a market as an input. */
export function sizeStep(
  destination: Destination,
  size: MarketSize,
  unit: MoneyUnit,
  sign: Step["sign"] = "÷",
): Step {
  const open = () => explainSize({ kind: "size", id: destination.id }, size, destination, unit);
  return moneyStep(unit, sign, "market-size", size.usdMillions, size.basis, open, size.definition);
}

/** Explains the largest yearly inflow that was found for a market. */
export function explainRecord(ref: FigureRef, record: Absorption, unit: MoneyUnit): Explanation {
  const { usdMillionsPerYear, basis = "published", formula, low, high, sources } = record;
  return {
    ref,
    value: usdMillionsPerYear,
    unit,
    basis,
    asOf: null,
    label: record.label,
    low,
    high,
    formula,
    notes: [withAddition(record.label, record.period)],
    steps: [],
    sources,
  };
}

/** The record of a market as an input. */
export function recordStep(
  { id }: Destination,
  record: Absorption,
  unit: MoneyUnit,
  sign: Step["sign"] = "÷",
): Step {
  const { usdMillionsPerYear, label, period, basis = "published" } = record;
  const open = () => explainRecord({ kind: "record", id }, record, unit);
  return moneyStep(unit, sign, "record", usdMillionsPerYear, basis, open, withAddition(label, period));
}
