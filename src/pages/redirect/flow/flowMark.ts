import type { FlowBoxes } from "../../../charts/flow/flowLayout";
import { sourceMark, targetMark } from "../../../charts/flow/flowNeighbour";
import type { Flows, FlowSource } from "../../../domain/flows";

/** What a mark of the flow chart stands for. */
export type FlowMark =
  | { readonly kind: "source"; readonly source: FlowSource }
  | { readonly kind: "target"; readonly to: string }
  | { readonly kind: "ribbon"; readonly source: FlowSource; readonly to: string; readonly value: number }
  | {
      readonly kind: "smaller";
      readonly from: readonly string[];
      readonly to: string;
      readonly value: number;
    };

/** The mark of that id; null for one that is no longer there. */
export function flowMark(boxes: FlowBoxes, { sources }: Flows, id: string): FlowMark | null {
  const source = sources.find((each) => sourceMark(each.id) === id);
  if (source) return { kind: "source", source };
  const target = boxes.targets.find((each) => targetMark(each.id) === id);
  if (target) return { kind: "target", to: target.id };
  const ribbon = boxes.ribbons.find((each) => each.id === id);
  if (!ribbon) return null;
  const { from, joined, to, value } = ribbon;
  if (from === null) return { kind: "smaller", from: joined, to, value };
  return { kind: "ribbon", source: sources.find((each) => each.id === from)!, to, value };
}
