import { useMemo } from "react";
import { movedFill } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import { ShareLine, type LineState } from "../../controls/ShareLine";
import type { Atlas } from "../../domain/atlas";
import { roomFor } from "../../domain/linkedShares";
import type { Outcome } from "../../domain/outcome";
import { WHOLE } from "../../domain/scenario";
import { formatShare } from "../../format/share";
import { ask } from "../../state/asked";
import { useScenarioStore, type ScenarioState } from "../../state/scenarioStore";
import { moneyBy, moneyInControl } from "../../text/amount";
import { locale, m } from "../../text/messages";
import { lineActions } from "./lineActions";
import { lineNote } from "./lineNote";
import { useFollower } from "./useFollower";

const USUAL = 1000; // basis points where a track ends until it is extended

function destinationLine(atlas: Atlas, state: ScenarioState, outcome: Outcome, id: string): LineState {
  const { label, shortLabel } = atlas.destinations.get(id)!;
  const points = outcome.scenario.to[id] ?? 0;
  return {
    id,
    label: shortLabel,
    name: label,
    points,
    // A gesture is bounded by where it began: lines that nobody touches then stay as they are drawn.
    room: roomFor(state.scenario.to, id),
    usual: USUAL,
    dollars: outcome.inflow[id] ?? 0,
    money: outcome.money,
    figure: { kind: "inflow", id },
    paint: movedFill(id),
    edge: `var(--moved-${id})`,
    locked: outcome.scenario.lock.includes(id),
    moved: state.movedByRule.includes(id),
    open: (state.scenario.to[id] ?? 0) > 0,
    note: lineNote(state, atlas, id),
  };
}

/** A line for every destination, in file order, and what is left. */
export function DestinationLines({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const state = useScenarioStore();
  const actions = useMemo(() => lineActions(atlas), [atlas]);
  // In a drag of the total, the lines that it moves follow later; the one in hand does at once.
  const follower = useFollower(outcome);
  const shown = state.movedByRule.length > 0 ? follower : outcome;
  const stays = shown.baseTotal - shown.moved;
  return (
    <div className="lines *:isolate" role="group" aria-label={m.redirect_to()}>
      {[...atlas.destinations.keys()].map((id) => (
        <ShareLine key={id} line={destinationLine(atlas, state, shown, id)} actions={actions} />
      ))}
      <p className="stays">
        <span className="stays-swatch" aria-hidden="true" />
        <span>{m.stays()}</span>
        <span className="stays-share">{formatShare(WHOLE - shown.movedBp, locale)}</span>
        <Figure value={stays} unit={shown.money} figure={{ kind: "stays" }} onAsk={ask} className="strong">
          {moneyBy(stays, shown.baseBasis, shown.money, moneyInControl)}
        </Figure>
      </p>
    </div>
  );
}
