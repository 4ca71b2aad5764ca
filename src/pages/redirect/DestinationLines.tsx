import { memo, useMemo } from "react";
import { movedFill } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import { ShareLine, type LineState } from "../../controls/ShareLine";
import type { Atlas } from "../../domain/atlas";
import { roomFor } from "../../domain/linkedShares";
import type { Outcome } from "../../domain/outcome";
import { WHOLE } from "../../domain/scenario";
import type { Weights } from "../../domain/splitWhole";
import { formatShare } from "../../format/share";
import { ask } from "../../state/asked";
import { useScenarioStore, type ScenarioState } from "../../state/scenarioStore";
import { moneyBy, moneyInControl } from "../../text/amount";
import { locale, m } from "../../text/messages";
import { lineActions } from "./lineActions";
import { lineNote } from "./lineNote";
import { useSoon } from "./useSoon";

const USUAL = 1000; // basis points where a track ends until it is extended

interface Outcomes {
  readonly shown: Outcome;
  readonly written: Outcome;
}

/** What of the state lines show. `to`: committed shares; `moved`: lines that the last gesture moved untouched. */
interface StateOfLines extends Pick<ScenarioState, "refused"> {
  readonly to: Weights;
  readonly moved: readonly string[];
}

function destinationLine(
  atlas: Atlas,
  { refused, to, moved }: StateOfLines,
  { shown, written }: Outcomes,
  id: string,
): LineState {
  const { label, shortLabel } = atlas.destinations.get(id)!;
  const points = shown.scenario.to[id] ?? 0;
  return {
    id,
    label: shortLabel,
    name: label,
    points,
    dollars: shown.inflow[id] ?? 0,
    writtenPoints: written.scenario.to[id] ?? 0,
    writtenDollars: written.inflow[id] ?? 0,
    // A gesture is bounded by where it began: lines that nobody touches then stay as they are drawn.
    room: roomFor(to, id),
    usual: USUAL,
    money: shown.money,
    figure: { kind: "inflow", id },
    paint: movedFill(id),
    edge: `var(--moved-${id})`,
    locked: shown.scenario.lock.includes(id),
    moved: moved.includes(id),
    open: (to[id] ?? 0) > 0,
    note: lineNote(refused, atlas, id),
  };
}

const Stays = memo(function Stays({ outcome }: { outcome: Outcome }) {
  const { baseTotal, moved, movedBp, baseBasis, money } = outcome;
  const stays = baseTotal - moved;
  return (
    <p className="stays">
      <span className="stays-swatch" aria-hidden="true" />
      <span>{m.stays()}</span>
      <span className="stays-share">{formatShare(WHOLE - movedBp, locale)}</span>
      <Figure value={stays} unit={money} figure={{ kind: "stays" }} onAsk={ask} className="strong">
        {moneyBy(stays, baseBasis, money, moneyInControl)}
      </Figure>
    </p>
  );
});

const Lines = memo(function Lines({ atlas, shown }: { atlas: Atlas; shown: Outcome }) {
  const refused = useScenarioStore((state) => state.refused);
  const to = useScenarioStore(({ scenario }) => scenario.to);
  // A list of the same lines comes anew with each step.
  const moved = useScenarioStore(({ movedByRule }) => movedByRule.join(" ")).split(" ");
  const actions = useMemo(() => lineActions(atlas), [atlas]);
  const written = useSoon(shown);
  return (
    <div className="lines *:isolate" role="group" aria-label={m.redirect_to()}>
      {[...atlas.destinations.keys()].map((id) => (
        <ShareLine
          key={id}
          line={destinationLine(atlas, { refused, to, moved }, { shown, written }, id)}
          actions={actions}
        />
      ))}
      <Stays outcome={written} />
    </div>
  );
});

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly follower: Outcome;
}

/** A line for every destination, in file order, and what is left. `follower`: the outcome as soon as there is time for it in a drag. */
export function DestinationLines({ atlas, outcome, follower }: Props) {
  // In a drag of the total, the lines that it moves follow later; the one in hand does at once.
  const follows = useScenarioStore(({ movedByRule }) => movedByRule.length > 0);
  return <Lines atlas={atlas} shown={follows ? follower : outcome} />;
}
