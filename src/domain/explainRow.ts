import type { AssetNode } from "./assetTree";
import type { Atlas } from "./atlas";
import { baseProvenance, type Explanation, type Step } from "./explanation";
import { explainDestination } from "./explainDestination";
import type { FigureRef } from "./figureRef";
import type { Change, Outcome } from "./outcome";
import { REDIRECTED } from "./scenario";

type RowRef = Extract<FigureRef, { kind: "row" | "class" | "looked-through" }>;

function changeSteps({ before, after }: Change, basis: Step["basis"]): readonly Step[] {
  return [
    { sign: "", value: before, unit: "usdMillions", what: "before", basis },
    {
      sign: before > after ? "−" : "+",
      value: Math.abs(before - after),
      unit: "usdMillions",
      what: "draw",
      basis: "computed",
    },
    { sign: "=", value: after, unit: "usdMillions", what: "after", basis: "computed" },
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
    unit: "usdMillions",
    basis: node.basis,
    asOf: outcome.releaseTree.release.asOf,
    label: node.label,
    ...rangeOf(node, shown),
    formula: node.formula,
    publishedTotal: node.publishedTotal,
    notes: node.note === undefined ? [] : [node.note],
    steps: changeSteps(change, node.basis),
    sources: node.sources,
  };
}

/** Money in one class: the rows of that class, or what all rows look through to. */
function explainClass(atlas: Atlas, outcome: Outcome, ref: RowRef): Explanation {
  const assetClass = atlas.classes.get(ref.id);
  if (!assetClass) throw new Error(`No class ${ref.id}`);
  const looked = ref.kind === "looked-through";
  const members = outcome.rows.filter((row) => row.assetClass === ref.id);
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
    unit: "usdMillions",
    basis: looked ? "estimated" : "derived",
    asOf: outcome.releaseTree.release.asOf,
    label: assetClass.label,
    notes: [assetClass.definition],
    steps: changeSteps(change, "derived"),
    sources: sources.length > 0 ? sources : baseProvenance(outcome).sources,
  };
}

/** Explains a row or group of the mix, or a class. */
export function explainRow(atlas: Atlas, outcome: Outcome, ref: RowRef): Explanation {
  if (ref.kind !== "row") return explainClass(atlas, outcome, ref);
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
      unit: "usdMillions",
      steps: changeSteps(change, "computed"),
    };
  if (!change || !node) throw new Error(`No row ${ref.id}`);
  return explainNode(outcome, ref, node, change);
}
