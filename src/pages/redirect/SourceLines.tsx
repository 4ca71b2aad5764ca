import { useMemo } from "react";
import { classFill } from "../../charts/shared/tileFill";
import { ShareLine, type LineActions, type LineState } from "../../controls/ShareLine";
import { leavesUnder, type AssetNode } from "../../domain/assetTree";
import type { Atlas } from "../../domain/atlas";
import { sourceRoom } from "../../domain/linkedSources";
import type { Outcome } from "../../domain/outcome";
import { WHOLE } from "../../domain/scenario";
import type { Weights } from "../../domain/splitWhole";
import { cancelDrag, release, toggleLock } from "../../state/actions";
import { ask } from "../../state/asked";
import { useScenarioStore, type ScenarioState } from "../../state/scenarioStore";
import { dragSource, setSourceLine, sourceLines, typeSource } from "../../state/sourceActions";
import { d } from "../../text/onDemandMessages";
import { lineNote } from "./lineNote";

const MOST = 200; // leaves; with more, only those that give have a line
const MANY = 12; // leaves; with more, those that give nothing are folded away

function actionsFor(atlas: Atlas): LineActions {
  return {
    onDrag: (leaf, wish) => dragSource(atlas, leaf, wish),
    onRelease: () => release(atlas),
    onCancel: cancelDrag,
    onSet: (leaf, points) => setSourceLine(atlas, leaf, points),
    onType: (leaf, text) => typeSource(atlas, leaf, text),
    onLock: (leaf) => toggleLock(atlas, leaf),
    onAsk: ask,
  };
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly from: Weights;
}

function sourceLine({ atlas, outcome, from }: Props, state: ScenarioState, leaf: AssetNode): LineState {
  const { id, label, shortLabel } = leaf;
  const points = from[id] ?? 0;
  const fill = classFill(leaf.assetClass!);
  return {
    id,
    label: shortLabel,
    name: d.source_line({ label }),
    points,
    room: sourceRoom(from, sourceLines(atlas, outcome.scenario), id),
    usual: WHOLE,
    dollars: outcome.draw[id] ?? 0,
    money: outcome.money,
    figure: { kind: "draw", id },
    paint: fill,
    edge: fill,
    locked: outcome.scenario.lock.includes(id),
    lockable: points > 0,
    moved: state.movedByRule.includes(id),
    open: state.scenario.from !== "prorata" && (state.scenario.from[id] ?? 0) > 0,
    note: lineNote(state.refused, atlas, id),
  };
}

/** A line for every leaf of the base, in tree order; together they give all that moves. */
export function SourceLines(props: Props) {
  const { atlas, outcome } = props;
  const state = useScenarioStore();
  const actions = useMemo(() => actionsFor(atlas), [atlas]);
  const leaves = leavesUnder(outcome.releaseTree.tree, outcome.scenario.base);
  const named = leaves.length > MOST ? leaves.filter(({ id }) => (props.from[id] ?? 0) > 0) : leaves;
  const lines = named.map((leaf) => sourceLine(props, state, leaf));
  const folded = lines.length > MANY ? lines.filter(({ open }) => !open) : [];
  return (
    <div className="lines source-lines" role="group" aria-label={d.source_lines()}>
      {lines
        .filter((line) => !folded.includes(line))
        .map((line) => (
          <ShareLine key={line.id} line={line} actions={actions} />
        ))}
      {folded.length > 0 && (
        <details>
          <summary>{d.source_more({ count: folded.length })}</summary>
          {folded.map((line) => (
            <ShareLine key={line.id} line={line} actions={actions} />
          ))}
        </details>
      )}
    </div>
  );
}
