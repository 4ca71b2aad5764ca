import { useMemo, type ReactNode } from "react";
import { ShareLine, type LineState } from "../../controls/ShareLine";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { WHOLE } from "../../domain/scenario";
import { sumOf } from "../../domain/splitWhole";
import { TOTAL_LINE } from "../../state/actions";
import { useScenarioStore } from "../../state/scenarioStore";
import { m } from "../../text/messages";
import { lineActions } from "./lineActions";
import { lineNote } from "./lineNote";
import { useSoon } from "./useSoon";

const FIGURE = { kind: "moved" } as const;
const USUAL = 2000; // basis points where the track ends until it is extended

function totalLine(outcome: Outcome, written: Outcome, note: ReactNode): LineState {
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
    figure: FIGURE,
    paint: null,
    edge: "var(--ink)",
    locked: false,
    moved: false,
    open: true,
    note,
  };
}

/** The line that moves all unlocked ones. */
export function TotalLine({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const refused = useScenarioStore((state) => state.refused);
  const actions = useMemo(() => lineActions(atlas), [atlas]);
  const written = useSoon(outcome);
  return (
    <ShareLine line={totalLine(outcome, written, lineNote(refused, atlas, TOTAL_LINE))} actions={actions} />
  );
}
