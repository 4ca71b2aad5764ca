import { useMemo } from "react";
import { ShareLine, type LineState } from "../../controls/ShareLine";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { WHOLE } from "../../domain/scenario";
import { sumOf } from "../../domain/splitWhole";
import { TOTAL_LINE } from "../../state/actions";
import { useScenarioStore, type ScenarioState } from "../../state/scenarioStore";
import { m } from "../../text/messages";
import { lineActions } from "./lineActions";
import { lineNote } from "./lineNote";
import { useSoon } from "./useSoon";

const USUAL = 2000; // basis points where the track ends until it is extended

function totalLine(atlas: Atlas, state: ScenarioState, outcome: Outcome, written: Outcome): LineState {
  return {
    id: TOTAL_LINE,
    label: m.total_redirected(),
    name: m.total_redirected(),
    points: sumOf(outcome.scenario.to),
    dollars: outcome.moved,
    writtenPoints: sumOf(written.scenario.to),
    writtenDollars: written.moved,
    room: WHOLE,
    usual: USUAL,
    money: outcome.money,
    figure: { kind: "moved" },
    paint: null,
    edge: "var(--ink)",
    locked: false,
    moved: false,
    open: true,
    note: lineNote(state, atlas, TOTAL_LINE),
  };
}

/** The line that moves all unlocked ones. */
export function TotalLine({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const state = useScenarioStore();
  const actions = useMemo(() => lineActions(atlas), [atlas]);
  const written = useSoon(outcome);
  return <ShareLine line={totalLine(atlas, state, outcome, written)} actions={actions} />;
}
