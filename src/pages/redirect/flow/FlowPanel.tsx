import { useState } from "react";
import { FlowStrip } from "../../../charts/flow/FlowStrip";
import { Choice } from "../../../controls/Choice";
import { Sentence } from "../../../controls/Sentence";
import type { Atlas } from "../../../domain/atlas";
import { flowsOf } from "../../../domain/flows";
import type { Outcome } from "../../../domain/outcome";
import type { FlowSourceKind } from "../../../domain/scenario";
import { change } from "../../../state/actions";
import { ask } from "../../../state/asked";
import { moneyBy } from "../../../text/amount";
import { f } from "../../../text/flowMessages";
import { fill, type FigurePart } from "../../../text/parts";
import "./flow.css";
import { FlowHint, sourceRef } from "./FlowHint";
import { flowMark } from "./flowMark";
import { flowBoxes, FlowPicture } from "./FlowPicture";
import { FlowTable } from "./FlowTable";
import { SmallerFlows } from "./SmallerFlows";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly width: number;
  readonly textScale: number;
}

const MOST_ENDS = 300; // holdings that ribbons begin at; more are drawn by class

type Smaller = { readonly from: readonly string[]; readonly to: string };

function heading({ scenario }: Outcome): string {
  if (scenario.flow === "class") return f.heading_class();
  return scenario.from === "prorata" ? f.heading_prorata() : f.heading_named();
}

function part(outcome: Outcome, kind: "base" | "moved" | "stays"): FigurePart {
  const { baseTotal, moved, baseBasis, money } = outcome;
  const value = { base: baseTotal, moved, stays: baseTotal - moved }[kind];
  return { text: moneyBy(value, baseBasis, money), value, unit: money, ref: { kind } };
}

/** Ribbons of what moves, from where it is taken to where it goes. */
function Ribbons({ atlas, outcome, width, textScale }: Props) {
  const [smaller, setSmaller] = useState<Smaller | null>(null);
  const flows = flowsOf(outcome, atlas.classes);
  const boxes = flowBoxes(outcome, flows, width, textScale);
  const { scenario } = outcome;
  function askMark(id: string) {
    const mark = flowMark(boxes, flows, id);
    if (mark?.kind === "smaller") setSmaller(mark);
    else if (mark?.kind === "source") ask(sourceRef(mark.source, outcome));
    else if (mark?.kind === "target") ask({ kind: "inflow", id: mark.to });
    else if (mark) ask({ kind: "ribbon", by: scenario.flow, from: mark.source.id, to: mark.to });
  }
  function hintOf(id: string) {
    const mark = flowMark(boxes, flows, id);
    return mark && <FlowHint atlas={atlas} outcome={outcome} mark={mark} onAsk={() => askMark(id)} />;
  }
  return (
    <>
      <FlowPicture outcome={outcome} flows={flows} boxes={boxes} onAsk={askMark} hintOf={hintOf} />
      <p className="note flow-note">
        <Sentence
          parts={fill(f.note, { moved: part(outcome, "moved"), base: part(outcome, "base") })}
          onAsk={ask}
        />
      </p>
      <FlowTable atlas={atlas} outcome={outcome} flows={flows} />
      {smaller && (
        <SmallerFlows
          atlas={atlas}
          outcome={outcome}
          flows={flows}
          {...smaller}
          onClose={() => setSmaller(null)}
        />
      )}
    </>
  );
}

/** What moves, as ribbons from where it is taken to where it goes, under a strip of the whole. */
export function FlowPanel({ atlas, outcome: shown, width, textScale }: Props) {
  const many = shown.rows.length > MOST_ENDS && shown.scenario.from === "prorata";
  const outcome = many ? { ...shown, scenario: { ...shown.scenario, flow: "class" as const } } : shown;
  const { moved, baseTotal, scenario } = outcome;
  return (
    <div className="flow-panel">
      <div className="flow-head">
        <h2>{heading(outcome)}</h2>
        {many ? (
          <p className="note">{f.by_class_only({ count: MOST_ENDS })}</p>
        ) : (
          <Choice
            legend={f.by()}
            value={scenario.flow}
            onChange={(flow: FlowSourceKind) => change(atlas, { flow })}
            options={[
              { value: "leaf", label: f.by_leaf() },
              { value: "class", label: f.by_class() },
            ]}
          />
        )}
      </div>
      {moved === 0 ? (
        <>
          <FlowStrip width={width} stays={baseTotal} inflow={[]} spread={null} />
          <p className="flow-nothing">
            <Sentence parts={fill(f.nothing, { amount: part(outcome, "base") })} onAsk={ask} />
          </p>
        </>
      ) : (
        <>
          <p className="flow-whole">
            <span>
              {moved < baseTotal && (
                <Sentence parts={fill(f.stays, { amount: part(outcome, "stays") })} onAsk={ask} />
              )}
            </span>
            <strong className="flow-moves">
              <Sentence parts={fill(f.moves, { amount: part(outcome, "moved") })} onAsk={ask} />
            </strong>
          </p>
          <Ribbons atlas={atlas} outcome={outcome} width={width} textScale={textScale} />
        </>
      )}
    </div>
  );
}
