import type { Atlas } from "./atlas";
import { explainBase, type BaseRef } from "./explainBase";
import { explainDestination } from "./explainDestination";
import { explainDraw } from "./explainDraw";
import { explainNode } from "./explainNode";
import { explainRecord } from "./explainSize";
import { explainRibbon } from "./explainRibbon";
import { explainRow } from "./explainRow";
import type { Explanation } from "./explanation";
import type { FigureRef } from "./figureRef";
import { recordAbsorption } from "./marketScale";
import type { Outcome } from "./outcome";

/** Explains a figure by the values that the outcome was computed from. Throws for an id that is not in the outcome. */
export function explain(atlas: Atlas, outcome: Outcome, ref: FigureRef): Explanation {
  switch (ref.kind) {
    case "draw":
      return explainDraw(outcome, ref);
    case "ribbon":
      return explainRibbon(atlas, outcome, ref);
    case "row":
    case "class":
    case "looked-through":
    case "basis":
    case "change-step":
    case "assumed":
      return explainRow(atlas, outcome, ref);
    case "share":
    case "inflow":
    case "percent":
    case "size":
    case "years":
    case "effect":
      return explainDestination(outcome, atlas, ref);
    case "node": {
      const node = outcome.releaseTree.tree.byId.get(ref.id);
      if (!node) throw new Error(`No node ${ref.id}`);
      return explainNode(outcome.releaseTree, node);
    }
    case "record": {
      const destination = atlas.destinations.get(ref.id);
      const record = destination && recordAbsorption(destination);
      if (!record) throw new Error(`No absorption is published for ${ref.id}`);
      return explainRecord(ref, record, outcome.money);
    }
    case "people": {
      const { people, asOf, label, population, sources } = atlas.participants;
      return {
        ref,
        value: people,
        unit: "people",
        basis: "published",
        asOf,
        label,
        notes: [population],
        steps: [],
        sources,
      };
    }
    default:
      return explainBase(outcome, ref as BaseRef);
  }
}
