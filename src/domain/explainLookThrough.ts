import type { Atlas } from "./atlas";
import { explainDraws, drawnLeaves } from "./explainDraw";
import { explainInflow } from "./explainInflow";
import { explainNode } from "./explainNode";
import {
  baseProvenance,
  dateOf,
  inputOf,
  moneyStep,
  uniqueIds,
  type Explanation,
  type Step,
} from "./explanation";
import type { MoneyUnit } from "./figureRef";
import { lookThroughByClass } from "./lookThrough";
import type { LookThrough } from "./market";
import type { MixRow } from "./mixRows";
import type { Outcome } from "./outcome";

type Column = "before" | "after";

/** The share of a holding that is of a class: a row of the look-through. */
export function explainRule(rule: LookThrough, pct: number): Explanation {
  const { basis, formula, low, high, note, sources } = rule;
  const notes = note === undefined ? [] : [note];
  return inputOf(rule.leaf, { value: pct, unit: "pct", basis, formula, low, high, notes, sources });
}

/** The money of one row before or after the move. */
export function explainHolding(atlas: Atlas, outcome: Outcome, row: MixRow, column: Column): Explanation {
  if (row.destination) return explainInflow(outcome, atlas.destinations.get(row.destination)!);
  const { releaseTree } = outcome;
  const node = releaseTree.tree.byId.get(row.id)!;
  const own = explainNode(releaseTree, node);
  if (column === "before") return own;
  const taken = explainDraws(outcome, drawnLeaves(outcome, row.id));
  return {
    ...own,
    value: row.after,
    low: undefined,
    high: undefined,
    steps: [
      moneyStep(outcome.money, "", "before", row.before, node.basis, () => own),
      ...(taken.value > 0
        ? [moneyStep(outcome.money, "−", "draw", taken.value, "computed", () => taken)]
        : []),
      moneyStep(outcome.money, "=", "after", row.after, "computed"),
    ],
  };
}

/** What of a row is of a class: its money, times the share of that class in what it holds. */
function partStep(atlas: Atlas, outcome: Outcome, row: MixRow, column: Column, id: string): Step | null {
  const rule = atlas.lookThrough.get(row.assetClass)!;
  const holding = { assetClass: row.assetClass, value: row[column] };
  const value = lookThroughByClass([holding], atlas.lookThrough, [...atlas.classes.keys()])[id]!;
  if (value === 0) return null;
  const { pct } = rule.into.find((part) => part.class === id)!;
  const held = () => explainHolding(atlas, outcome, row, column);
  const open = () => {
    const { sources, asOf } = held();
    const part = { sign: "×", value: pct, unit: "pct", what: "looked-share", basis: rule.basis } as const;
    return inputOf(row.id, {
      value,
      unit: outcome.money,
      basis: "estimated",
      asOf,
      steps: [
        moneyStep(outcome.money, "", column, row[column], row.basis, held),
        { ...part, open: () => explainRule(rule, pct) },
      ],
      sources: uniqueIds(sources, rule.sources),
    });
  };
  return moneyStep(
    outcome.money,
    "+",
    "release",
    value,
    "computed",
    rule.into.length === 1 ? held : open,
    row.label,
  );
}

/** The money in a class, every holding looked through, on one side of the move. `rows`: of some holdings only. */
export function explainColumn(
  atlas: Atlas,
  outcome: Outcome,
  id: string,
  column: Column,
  rows: readonly MixRow[] = outcome.rows,
): Explanation {
  const parts = rows.flatMap((row) => partStep(atlas, outcome, row, column, id) ?? []);
  return inputOf(id, {
    value: parts.reduce((all, { value }) => all + value, 0),
    unit: outcome.money,
    basis: "estimated",
    asOf: dateOf(outcome.releaseTree),
    steps: parts.map((step, index) => (index === 0 ? { ...step, sign: "" } : step)),
    sources: baseProvenance(outcome).sources,
  });
}

/** What was there and what is there then, as two inputs and the change between them. */
export function columnSteps(unit: MoneyUnit, before: Explanation, after: Explanation): readonly Step[] {
  const change = after.value - before.value;
  const difference = () =>
    inputOf("change", {
      value: Math.abs(change),
      unit,
      basis: "estimated",
      steps: [
        moneyStep(unit, change < 0 ? "−" : "", "after", after.value, "computed", () => after),
        moneyStep(unit, change < 0 ? "+" : "−", "before", before.value, "computed", () => before),
      ],
      sources: after.sources,
    });
  return [
    moneyStep(unit, "", "before", before.value, "derived", () => before),
    moneyStep(unit, change < 0 ? "−" : "+", "draw", Math.abs(change), "computed", difference),
    moneyStep(unit, "=", "after", after.value, "computed"),
  ];
}

/** Explains the money in a class with every holding looked through, part by part. Throws for an unknown class. */
export function explainLookThrough(atlas: Atlas, outcome: Outcome, id: string): Explanation {
  const assetClass = atlas.classes.get(id);
  if (!assetClass) throw new Error(`No class ${id}`);
  const [before, after] = (["before", "after"] as const).map((column) =>
    explainColumn(atlas, outcome, id, column),
  ) as [Explanation, Explanation];
  const rules = [...atlas.lookThrough.values()].filter((row) => row.into.some((part) => part.class === id));
  return {
    ref: { kind: "looked-through", id },
    value: (outcome.scenario.show === "before" ? before : after).value,
    unit: outcome.money,
    basis: "estimated",
    asOf: dateOf(outcome.releaseTree),
    label: assetClass.label,
    notes: [assetClass.definition],
    steps: columnSteps(outcome.money, before, after),
    sources: uniqueIds(baseProvenance(outcome).sources, ...rules.map((row) => row.sources)),
  };
}
