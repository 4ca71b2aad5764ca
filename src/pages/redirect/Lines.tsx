import { useMemo } from "react";
import { movedFill } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import { ShareLine, type LineActions, type LineState } from "../../controls/ShareLine";
import type { Atlas } from "../../domain/atlas";
import { roomFor, totalFloor } from "../../domain/linkedShares";
import type { Outcome } from "../../domain/outcome";
import { WHOLE } from "../../domain/scenario";
import { sumOf } from "../../domain/splitWhole";
import { formatShare } from "../../format/share";
import {
  cancelDrag,
  dragShare,
  dragTotal,
  release,
  setLine,
  toggleLock,
  TOTAL_LINE,
  typeLine,
} from "../../state/actions";
import { ask } from "../../state/asked";
import { useScenarioStore, type ScenarioState } from "../../state/scenarioStore";
import { moneyBy } from "../../text/amount";
import { locale, m } from "../../text/messages";
import { refusalText } from "../../text/refusal";

const USUAL = { line: 1000, total: 2000 }; // basis points where a track ends until it is extended

function actionsFor(atlas: Atlas): LineActions {
  return {
    onDrag: (line, wish) => (line === TOTAL_LINE ? dragTotal(atlas, wish) : dragShare(atlas, line, wish)),
    onRelease: () => release(atlas),
    onCancel: cancelDrag,
    onSet: (line, points) => setLine(atlas, line, points),
    onType: (line, text) => typeLine(atlas, line, text),
    onLock: (line) => toggleLock(atlas, line),
    onAsk: ask,
  };
}

/** Why the last wish of a line was not granted, in words; null where it was. */
export function lineMessage({ refused, scenario }: ScenarioState, atlas: Atlas, line: string): string | null {
  if (refused?.line !== line) return null;
  const label = atlas.destinations.get(line)?.label ?? m.total_redirected();
  const bound = line === TOTAL_LINE ? totalFloor(scenario.to, scenario.lock) : roomFor(scenario.to, line);
  return refusalText(refused.refusal, label, bound);
}

function destinationLine(atlas: Atlas, state: ScenarioState, outcome: Outcome, id: string): LineState {
  const { label, shortLabel } = atlas.destinations.get(id)!;
  const points = outcome.scenario.to[id] ?? 0;
  return {
    id,
    label: shortLabel,
    name: label,
    points,
    room: roomFor(outcome.scenario.to, id),
    usual: USUAL.line,
    dollars: outcome.inflow[id] ?? 0,
    figure: { kind: "inflow", id },
    paint: movedFill(id),
    locked: outcome.scenario.lock.includes(id),
    moved: state.movedByRule.includes(id),
    open: (state.scenario.to[id] ?? 0) > 0,
    message: lineMessage(state, atlas, id),
  };
}

function totalLine(atlas: Atlas, state: ScenarioState, outcome: Outcome): LineState {
  return {
    id: TOTAL_LINE,
    label: m.total_redirected(),
    name: m.total_redirected(),
    points: sumOf(outcome.scenario.to),
    room: WHOLE,
    usual: USUAL.total,
    dollars: outcome.moved,
    figure: { kind: "moved" },
    paint: null,
    locked: false,
    moved: false,
    open: true,
    message: lineMessage(state, atlas, TOTAL_LINE),
  };
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
}

/** The line that moves all unlocked ones. */
export function TotalLine({ atlas, outcome }: Props) {
  const state = useScenarioStore();
  const actions = useMemo(() => actionsFor(atlas), [atlas]);
  return <ShareLine line={totalLine(atlas, state, outcome)} actions={actions} />;
}

/** A line for every destination, in file order, and what is left. */
export function DestinationLines({ atlas, outcome }: Props) {
  const state = useScenarioStore();
  const actions = useMemo(() => actionsFor(atlas), [atlas]);
  const stays = outcome.baseTotal - outcome.moved;
  return (
    <div className="lines" role="group" aria-label={m.redirect_to()}>
      {[...atlas.destinations.keys()].map((id) => (
        <ShareLine key={id} line={destinationLine(atlas, state, outcome, id)} actions={actions} />
      ))}
      <p className="stays">
        <span className="stays-swatch" aria-hidden="true" />
        <span>{m.stays()}</span>
        <span className="stays-share">{formatShare(WHOLE - outcome.movedBp, locale)}</span>
        <Figure value={stays} unit="usdMillions" figure={{ kind: "stays" }} onAsk={ask} className="strong">
          {moneyBy(stays, outcome.baseBasis)}
        </Figure>
      </p>
    </div>
  );
}
