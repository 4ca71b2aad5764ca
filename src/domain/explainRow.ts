import type { AssetNode } from "./assetTree";
import type { Atlas } from "./atlas";
import { changeKind } from "./changeStep";
import { explainDraws, drawnLeaves } from "./explainDraw";
import { explainInflow, inflowStep } from "./explainInflow";
import { explainLookThrough } from "./explainLookThrough";
import { explainNode, explainNodes } from "./explainNode";
import {
  baseProvenance,
  dateOf,
  moneyStep,
  uniqueIds,
  type Explanation,
  type Open,
  type Step,
} from "./explanation";
import type { FigureRef, MoneyUnit } from "./figureRef";
import { sumBasis } from "./figure";
import type { MixRow } from "./mixRows";
import type { Change, Outcome } from "./outcome";
import { REDIRECTED } from "./scenario";

type RowRef = Extract<
  FigureRef,
  { kind: "row" | "class" | "looked-through" | "basis" | "change-step" | "assumed" }
>;

/** The range of a node, moved with its money: low and high x shown / before. */
function rangeOf(node: AssetNode, shown: number): { low?: number; high?: number } {
  if (node.low === undefined || node.high === undefined || node.usdMillions === 0) return {};
  const scale = shown / node.usdMillions;
  return { low: node.low * scale, high: node.high * scale };
}

/** What was there, what is taken, what arrives, and what is there then. */
function moveSteps(
  unit: MoneyUnit,
  { before, after }: Change,
  basis: Step["basis"],
  held: Open,
  taken: { readonly value: number; readonly open: Open },
  arrives: readonly Step[],
): readonly Step[] {
  return [
    moneyStep(unit, "", "before", before, basis, held),
    ...(taken.value > 0 ? [moneyStep(unit, "−", "draw", taken.value, "computed", taken.open)] : []),
    ...arrives,
    moneyStep(unit, "=", "after", after, "computed"),
  ];
}

function explainGroup(outcome: Outcome, ref: RowRef, node: AssetNode, change: Change): Explanation {
  const shown = outcome.scenario.show === "before" ? change.before : change.after;
  const own = explainNode(outcome.releaseTree, node);
  const taken = explainDraws(outcome, drawnLeaves(outcome, node.id));
  return {
    ...own,
    ref,
    value: shown,
    low: undefined,
    high: undefined,
    ...rangeOf(node, shown),
    steps: moveSteps(
      outcome.money,
      change,
      node.basis,
      () => own,
      { value: taken.value, open: () => taken },
      [],
    ),
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

function arrivalSteps(atlas: Atlas, outcome: Outcome, members: readonly MixRow[]): readonly Step[] {
  return members.flatMap(({ destination, label }) =>
    destination === null
      ? []
      : [{ ...inflowStep(outcome, atlas.destinations.get(destination)!, "+"), label }],
  );
}

/** Money of one class, basis or change: the rows that belong to it. */
function explainMembers(atlas: Atlas, outcome: Outcome, ref: RowRef): Explanation {
  const { releaseTree, scenario } = outcome;
  const members = outcome.rows.filter((row) => belongs(atlas, row, ref));
  const change = {
    before: members.reduce((all, row) => all + row.before, 0),
    after: members.reduce((all, row) => all + row.after, 0),
  };
  const nodes = members.flatMap((row) => releaseTree.tree.byId.get(row.id) ?? []);
  const taken = explainDraws(outcome, nodes);
  const sources = uniqueIds(...nodes.map((node) => node.sources));
  const held = () => explainNodes(releaseTree, nodes);
  const steps = moveSteps(
    outcome.money,
    change,
    "derived",
    held,
    { value: taken.value, open: () => taken },
    arrivalSteps(atlas, outcome, members),
  );
  return {
    ref,
    value: scenario.show === "before" ? change.before : change.after,
    unit: outcome.money,
    basis: sumBasis(members.map(({ basis }) => basis)),
    asOf: dateOf(releaseTree),
    ...kindWords(atlas, ref),
    steps: nodes.length > 0 ? steps : steps.slice(1),
    sources: sources.length > 0 ? sources : baseProvenance(outcome).sources,
  };
}

function explainRedirected(outcome: Outcome, ref: RowRef, { after }: Change): Explanation {
  const arrivals = outcome.reached.map(({ destination }, index) => ({
    ...inflowStep(outcome, destination, index === 0 ? "" : "+"),
    label: destination.label,
  }));
  return { ref, ...baseProvenance(outcome), value: after, unit: outcome.money, steps: arrivals };
}

/** Explains a row or group of the mix, or a class. */
export function explainRow(atlas: Atlas, outcome: Outcome, ref: RowRef): Explanation {
  if (ref.kind === "looked-through") return { ...explainLookThrough(atlas, outcome, ref.id), ref };
  if (ref.kind !== "row") return explainMembers(atlas, outcome, ref);
  const row = outcome.rowById.get(ref.id);
  if (row?.destination) return { ...explainInflow(outcome, atlas.destinations.get(row.destination)!), ref };
  const change = row ?? outcome.groups.get(ref.id);
  const node = outcome.releaseTree.tree.byId.get(ref.id);
  if (ref.id === REDIRECTED && change) return explainRedirected(outcome, ref, change);
  if (!change || !node) throw new Error(`No row ${ref.id}`);
  return explainGroup(outcome, ref, node, change);
}
