import type { Assumptions } from "./assumptions";
import type { Atlas } from "./atlas";
import type { ClassInputs, Ranged } from "./classInputs";
import type { StepBasis } from "./figure";
import type { MixRow } from "./mixRows";
import type { ModelChoices } from "./modelChoices";
import { isUnknown, type Side } from "./modelMix";
import type { Outcome } from "./outcome";

/**
 * What a row of the mix costs. `fee` in per cent a year; `kept`: the part of it that the expected return does not
 * already leave out, so that it is taken off there, as a share of 1. `counted`: false where unknown content is left out.
 */
export interface RowFee {
  readonly row: MixRow;
  readonly fee: Ranged;
  readonly gross: number;
  readonly counted: boolean;
  /** Of unknown content, which costs what the other holdings do. */
  readonly isRest: boolean;
  readonly basis: StepBasis;
  readonly formula: string | undefined;
  readonly sources: readonly string[];
}

/** What a side of the move costs: per cent a year of the money that is counted, and money a year in the base's unit. */
export interface SideFees {
  readonly pct: Ranged;
  readonly usdMillions: Ranged;
  readonly counted: number;
  /** What is taken off the expected return, in per cent a year. */
  readonly drag: number;
}

/** Fees of the mix, row by row and in all. */
export interface MixFees {
  readonly rows: readonly RowFee[];
  readonly before: SideFees;
  readonly after: SideFees;
}

const ENDS = ["low", "used", "high"] as const;

function ranged(of: (end: (typeof ENDS)[number]) => number): Ranged {
  return { low: of("low"), used: of("used"), high: of("high") };
}

type Inputs = ReadonlyMap<string, ClassInputs>;

function rowFee(
  atlas: Atlas,
  assumptions: Assumptions,
  inputs: Inputs,
  row: MixRow,
): Omit<RowFee, "counted" | "isRest"> {
  const { into } = atlas.lookThrough.get(row.assetClass)!;
  const share = (of: (input: ClassInputs) => number) =>
    into.reduce((all, part) => all + (part.pct / 100) * of(inputs.get(part.class)!), 0);
  const gross = share((input) => (input.netOfFees ? 0 : 1));
  const own = assumptions.leafFees.get(row.assetClass);
  const base = assumptions.classes.get(row.assetClass);
  if (own) {
    const { pct, basis, formula, sources } = own;
    return { row, gross, fee: { low: pct, used: pct, high: pct }, basis, formula, sources };
  }
  const classes = into.map((part) => assumptions.classes.get(part.class)!);
  const changed = into.some((part) => inputs.get(part.class)!.changed.includes("fee"));
  const facts = row.destination === null ? undefined : assumptions.facts.get(row.destination)?.fees;
  return {
    row,
    gross,
    fee: ranged((end) => share((input) => input.fee[end])),
    basis: base ? (changed ? "choice" : base.feePct.basis) : "estimated",
    formula: facts?.note ?? base?.feePct.formula,
    sources: [...new Set([...(facts?.sources ?? []), ...classes.flatMap(({ feePct }) => feePct.sources)])],
  };
}

function sideFees(rows: readonly RowFee[], side: Side): SideFees {
  const counted = rows.filter((each) => each.counted);
  const money = counted.reduce((all, { row }) => all + row[side], 0);
  const usdMillions = ranged((end) =>
    counted.reduce((all, { row, fee }) => all + (row[side] * fee[end]) / 100, 0),
  );
  const drag = counted.reduce((all, { row, fee, gross }) => all + row[side] * fee.used * gross, 0);
  return {
    pct: ranged((end) => (money === 0 ? 0 : (100 * usdMillions[end]) / money)),
    usdMillions,
    counted: money,
    drag: money === 0 ? 0 : drag / money,
  };
}

/**
 * What the mix costs before and after. A row costs what its kind of holding does, else what the classes do that it looks
 * through to. Unknown content costs what the data assume, or what the other holdings cost before the move, or is left out.
 */
export function mixFees(
  atlas: Atlas,
  outcome: Outcome,
  assumptions: Assumptions,
  inputs: Inputs,
  treated: ModelChoices["unknown"],
): MixFees {
  const all = outcome.rows.map((row) => ({
    ...rowFee(atlas, assumptions, inputs, row),
    counted: treated === "assumed" || !isUnknown(atlas, row),
    isRest: false,
  }));
  const known = sideFees(all, "before");
  const restGross = known.pct.used === 0 ? 1 : known.drag / known.pct.used;
  const rows =
    treated === "rest"
      ? all.map((each) =>
          each.counted
            ? each
            : { ...each, fee: known.pct, gross: restGross, counted: true, isRest: true, formula: undefined },
        )
      : all;
  return { rows, before: sideFees(rows, "before"), after: sideFees(rows, "after") };
}
