import type { Atlas } from "./atlas";
import { baseProvenance, type Explanation, type Step } from "./explanation";
import { sumBasis } from "./figure";
import type { FigureRef } from "./figureRef";
import { flowsOf } from "./flows";
import { sizeAt } from "./marketScale";
import type { Outcome } from "./outcome";
import { WHOLE } from "./scenario";

type RibbonRef = Extract<FigureRef, { kind: "ribbon" }>;

/** The leaves at the beginning of a ribbon, and what it is called there. */
function beginning(atlas: Atlas, { rows, releaseTree }: Outcome, { by, from }: RibbonRef) {
  const members = rows.filter(
    (row) => row.destination === null && (by === "leaf" ? row.id : row.assetClass) === from,
  );
  const leaves = members.map(({ id }) => releaseTree.tree.byId.get(id)!);
  const label = by === "leaf" ? leaves[0]?.label : atlas.classes.get(from)?.label;
  if (label === undefined) throw new Error(`Nothing is taken from ${from}`);
  return { leaves, label };
}

/**
 * Explains what goes from a leaf or class to a destination: what is taken there, times the destination's part of it.
 * The sources are those of both ends. A ribbon that is no longer there is 0.
 */
export function explainRibbon(atlas: Atlas, outcome: Outcome, ref: RibbonRef): Explanation {
  const { leaves, label } = beginning(atlas, outcome, ref);
  const destination = atlas.destinations.get(ref.to);
  if (!destination) throw new Error(`No destination ${ref.to}`);
  const scenario = { ...outcome.scenario, flow: ref.by };
  const { ribbons } = flowsOf({ ...outcome, scenario }, atlas.classes);
  const value = ribbons.find(({ from, to }) => from === ref.from && to === ref.to)?.value ?? 0;
  const drawn = leaves.reduce((all, { id }) => all + outcome.draw[id]!, 0);
  const part: Step = {
    sign: "×",
    value: drawn === 0 ? 0 : (WHOLE * value) / drawn,
    unit: "bp",
    what: "part-to",
    label: destination.label,
    basis: "computed",
  };
  const size = sizeAt(destination, outcome.scenario.market);
  const notes = leaves.length === 1 ? leaves.flatMap(({ note }) => note ?? []) : [];
  return {
    ...baseProvenance(outcome),
    ref,
    value,
    unit: outcome.money,
    basis: sumBasis(leaves.map(({ basis }) => basis)),
    label,
    publishedTotal: undefined,
    formula: leaves.length === 1 ? leaves[0]!.formula : undefined,
    notes: [...notes, destination.definition],
    steps: [
      { sign: "", value: drawn, unit: outcome.money, what: "draw-of", label, basis: "computed" },
      part,
      { sign: "=", value, unit: outcome.money, what: "ribbon", basis: "computed" },
    ],
    sources: [...new Set([...leaves.flatMap(({ sources }) => sources), ...(size?.sources ?? [])])],
  };
}
