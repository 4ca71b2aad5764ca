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
import { useSoon } from "./useSoon";

const USUAL = 1000; // basis points where a track ends until it is extended

interface Shown {
  readonly outcome: Outcome;
  readonly written: Outcome;
}

function destinationLine(
  atlas: Atlas,
  state: ScenarioState,
  { outcome, written }: Shown,
  id: string,
): LineState {
  const { label, shortLabel } = atlas.destinations.get(id)!;
  const points = outcome.scenario.to[id] ?? 0;
  return {
    id,
    label: shortLabel,
    name: label,
    points,
    dollars: outcome.inflow[id] ?? 0,
    writtenPoints: written.scenario.to[id] ?? 0,
    writtenDollars: written.inflow[id] ?? 0,
    // A gesture is bounded by where it began: lines that nobody touches then stay as they are drawn.
    room: roomFor(state.scenario.to, id),
    usual: USUAL,
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

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly follower: Outcome;
}

/** A line for every destination, in file order, and what is left. `follower`: the outcome as soon as there is time for it in a drag. */
export function DestinationLines({ atlas, outcome, follower }: Props) {
  const state = useScenarioStore();
  const actions = useMemo(() => lineActions(atlas), [atlas]);
  // In a drag of the total, the lines that it moves follow later; the one in hand does at once.
  const shown = state.movedByRule.length > 0 ? follower : outcome;
  const written = useSoon(shown);
  const stays = written.baseTotal - written.moved;
  return (
    <div className="lines *:isolate" role="group" aria-label={m.redirect_to()}>
      {[...atlas.destinations.keys()].map((id) => (
        <ShareLine
          key={id}
          line={destinationLine(atlas, state, { outcome: shown, written }, id)}
          actions={actions}
        />
      ))}
      <p className="stays">
        <span className="stays-swatch" aria-hidden="true" />
        <span>{m.stays()}</span>
        <span className="stays-share">{formatShare(WHOLE - written.movedBp, locale)}</span>
        <Figure value={stays} unit={written.money} figure={{ kind: "stays" }} onAsk={ask} className="strong">
          {moneyBy(stays, written.baseBasis, written.money, moneyInControl)}
        </Figure>
      </p>
    </div>
  );
}
