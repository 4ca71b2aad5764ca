import { moneyStep, type Explanation, type Step } from "./explanation";
import type { FigureRef } from "./figureRef";
import type { Absorption, Destination, MarketSize } from "./market";

/** Explains the size of a market. */
export function explainSize(
  ref: FigureRef,
  size: MarketSize,
  { definition }: Pick<Destination, "definition">,
): Explanation {
  const { usdMillions, asOf, basis, formula, low, high, note, sources } = size;
  const notes = [definition, ...(note === undefined ? [] : [note])];
  return {
    ref,
    value: usdMillions,
    unit: "usdMillions",
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
export function sizeStep(destination: Destination, size: MarketSize, sign: Step["sign"] = "÷"): Step {
  const open = () => explainSize({ kind: "size", id: destination.id }, size, destination);
  return moneyStep(sign, "market-size", size.usdMillions, size.basis, open, size.definition);
}

/** Explains the largest yearly inflow that was found for a market. */
export function explainRecord(ref: FigureRef, record: Absorption): Explanation {
  const { usdMillionsPerYear, basis = "published", formula, low, high, sources } = record;
  const label = `${record.label}, ${record.period}`;
  return {
    ref,
    value: usdMillionsPerYear,
    unit: "usdMillions",
    basis,
    asOf: null,
    label,
    low,
    high,
    formula,
    notes: [label],
    steps: [],
    sources,
  };
}

/** The record of a market as an input. */
export function recordStep({ id }: Destination, record: Absorption, sign: Step["sign"] = "÷"): Step {
  const { usdMillionsPerYear, label, period, basis = "published" } = record;
  const open = () => explainRecord({ kind: "record", id }, record);
  return moneyStep(sign, "record", usdMillionsPerYear, basis, open, `${label}, ${period}`);
}
