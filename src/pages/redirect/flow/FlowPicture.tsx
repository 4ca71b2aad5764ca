import type { ReactNode } from "react";
import { Flow } from "../../../charts/flow/Flow";
import type { FlowBoxes } from "../../../charts/flow/flowLayout";
import { flowLayout } from "../../../charts/flow/flowLayout";
import { FlowStrip } from "../../../charts/flow/FlowStrip";
import { measureText } from "../../../charts/shared/measureText";
import type { Flows } from "../../../domain/flows";
import type { Outcome } from "../../../domain/outcome";
import { flowAlternative } from "../../../text/alternatives/flowAlternative";
import { baseWithin } from "../../../text/baseWithin";
import { f } from "../../../text/flowMessages";
import "./flow.css";
import { flowLooks, saidAmount, sourceEnds, targetEnds } from "./flowLooks";

/** Where the marks of the flow of an outcome lie. Pixels; `textScale`: text size, 1 = usual. */
export function flowBoxes(outcome: Outcome, flows: Flows, width: number, textScale: number): FlowBoxes {
  const ends = { sources: sourceEnds(flows, outcome), targets: targetEnds(outcome) };
  return flowLayout({ ...ends, ribbons: flows.ribbons, width, textScale }, measureText);
}

interface Props {
  readonly outcome: Outcome;
  readonly flows: Flows;
  readonly boxes: FlowBoxes;
  readonly onAsk: (mark: string) => void;
  readonly hintOf: (mark: string) => ReactNode;
}

/** Ribbons of what moves, under a strip of the whole. */
export function FlowPicture({ outcome, flows, boxes, onAsk, hintOf }: Props) {
  const { moved, baseTotal, baseBasis, reached, roots } = outcome;
  return (
    <>
      <FlowStrip
        width={boxes.width}
        stays={baseTotal - moved}
        inflow={reached.map(({ destination, inflow }) => ({ id: destination.id, value: inflow }))}
        spread={{ from: boxes.sources[0]!.x, to: boxes.targets[0]!.x + boxes.targets[0]!.width }}
      />
      <Flow
        boxes={boxes}
        looks={flowLooks(boxes, flows, outcome)}
        name={f.name({
          amount: saidAmount(moved, baseBasis, outcome),
          base: baseWithin(roots),
          sources: boxes.sources.length,
          targets: boxes.targets.length,
        })}
        about={flowAlternative(outcome, flows)}
        help={f.help()}
        onAsk={onAsk}
        hintOf={hintOf}
      />
    </>
  );
}
