import type { AssetNode } from "./assetTree";
import type { Atlas } from "./atlas";
import { changeKind } from "./changeStep";
import { baseDate, baseProvenance, type Explanation, type Step } from "./explanation";
import { explainDestination } from "./explainDestination";
import type { FigureRef, MoneyUnit } from "./figureRef";
import { sumBasis } from "./figure";
import type { MixRow } from "./mixRows";
import type { Change, Outcome } from "./outcome";
import { REDIRECTED } from "./scenario";

type RowRef = Extract<
  FigureRef,
  { kind: "row" | "class" | "looked-through" | "basis" | "change-step" | "assumed" }
>;

/** What was there, what moved, and what is there then. */
export function changeSteps(
  { before, after }: Change,
  basis: Step["basis"],
  unit: MoneyUnit,
): readonly Step[] {
  return [
    { sign: "", value: before, unit, what: "before", basis },
    {
      sign: before > after ? "−" : "+",
      value: Math.abs(before - after),
      unit,
      what: "draw",
      basis: "computed",
    },
    { sign: "=", value: after, unit, what: "after", basis: "computed" },
  ];
}

/** The range of a node, moved with its money: low and high x shown / before. */
function rangeOf(node: AssetNode, shown: number): { low?: number; high?: number } {
  if (node.low === undefined || node.high === undefined || node.usdMillions === 0) return {};
  const scale = shown / node.usdMillions;
  return { low: node.low * scale, high: node.high * scale };
}

function explainNode(outcome: Outcome, ref: RowRef, node: AssetNode, change: Change): Explanation {
  const shown = outcome.scenario.show === "before" ? change.before : change.after;
  return {
    ref,
    value: shown,
    unit: outcome.money,
    basis: node.basis,
    asOf: baseDate(outcome),
    label: node.label,
    ...rangeOf(node, shown),
    formula: node.formula,
    publishedTotal: node.publishedTotal,
    notes: node.note === undefined ? [] : [node.note],
    steps: changeSteps(change, node.basis, outcome.money),
    sources: node.sources,
  };
}

/** What a kind of holding is called, and what it means; a basis, a step and a family have no words in the data. */
function kindWords(atlas: Atlas, { kind, id }: RowRef): { label: string | null; notes: readonly string[] } {
  if (kind === "basis" || kind === "change-step" || kind === "assumed") return { label: null, notes: [] };
  const assetClass = atlas.classes.get(id);
  if (!assetClass) throw new Error(`No class ${id}`);
  return { label: assetClass.label, notes: [assetClass.definition] };
}

function belongs(atlas: Atlas, row: MixRow, { kind, id }: RowRef): boolean {
  if (kind === "assumed") return atlas.classes.get(row.assetClass)!.family === id;
  if (kind === "basis") return row.basis === id && row.destination === null;
  if (kind === "change-step") return String(changeKind(row)) === id && row.destination === null;
  return row.assetClass === id;
}

/** Money of one class, basis or change: the rows that belong to it, or what all rows look through to. */
function explainMembers(atlas: Atlas, outcome: Outcome, ref: RowRef): Explanation {
  const looked = ref.kind === "looked-through";
  const members = outcome.rows.filter((row) => belongs(atlas, row, ref));
  const change = looked
    ? { before: outcome.classesBefore[ref.id]!, after: outcome.classesAfter[ref.id]! }
    : {
        before: members.reduce((all, row) => all + row.before, 0),
        after: members.reduce((all, row) => all + row.after, 0),
      };
  const rules = [...atlas.lookThrough.values()].filter((row) =>
    row.into.some((part) => part.class === ref.id),
  );
  const ruleSources = looked ? rules.flatMap((row) => row.sources) : [];
  const nodes = members.flatMap((row) => outcome.releaseTree.tree.byId.get(row.id) ?? []);
  const own = looked ? baseProvenance(outcome).sources : nodes.flatMap((node) => node.sources);
  const sources = [...new Set([...own, ...ruleSources])];
  return {
    ref,
    value: outcome.scenario.show === "before" ? change.before : change.after,
    unit: outcome.money,
    basis: looked ? "estimated" : sumBasis(members.map(({ basis }) => basis)),
    asOf: baseDate(outcome),
    ...kindWords(atlas, ref),
    steps: changeSteps(change, "derived", outcome.money),
    sources: sources.length > 0 ? sources : baseProvenance(outcome).sources,
  };
}

/** Explains a row or group of the mix, or a class. */
export function explainRow(atlas: Atlas, outcome: Outcome, ref: RowRef): Explanation {
  if (ref.kind !== "row") return explainMembers(atlas, outcome, ref);
  const row = outcome.rowById.get(ref.id);
  if (row?.destination) {
    const ofDestination = explainDestination(outcome, atlas, { kind: "inflow", id: row.destination });
    return { ...ofDestination, ref };
  }
  const change = row ?? outcome.groups.get(ref.id);
  const node = outcome.releaseTree.tree.byId.get(ref.id);
  if (ref.id === REDIRECTED && change)
    return {
      ref,
      ...baseProvenance(outcome),
      value: change.after,
      unit: outcome.money,
      steps: changeSteps(change, "computed", outcome.money),
    };
  if (!change || !node) throw new Error(`No row ${ref.id}`);
  return explainNode(outcome, ref, node, change);
}
