import { memo } from "react";
import { LiveRegion } from "../../controls/LiveRegion";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { useScenarioStore } from "../../state/scenarioStore";
import { chartSaid } from "../../text/chartSaid";
import { plainText, type Part } from "../../text/parts";
import { sentences } from "../../text/sentences";
import { words } from "../../text/words";
import { useNews } from "../site/useNews";
import { lineMessage } from "./lineMessage";
import { pathText } from "./pathText";
import { useShownChart } from "./useShownChart";

interface Props {
  readonly atlas: Atlas;
  readonly settled: Outcome;
  /** The outcome that the page began with: what the person knows. */
  readonly opened: Outcome;
}

function textOf(all: readonly (readonly Part[])[]): string {
  return sentences(all.map(plainText));
}

/** What can be said of an outcome: what moves and where to, where from, the way to what is shown. */
function textsOf(outcome: Outcome): readonly string[] {
  const { headline, deck, from } = words(outcome);
  return [textOf([headline, ...deck]), textOf(from), pathText(outcome)];
}

/** Says once what a finished gesture led to, and reasons of refusals. A drag settles nothing before its end. */
export const Announcer = memo(function Announcer({ atlas, settled, opened }: Props) {
  const refusal = useScenarioStore((state) =>
    state.refused === null ? null : lineMessage(state, atlas, state.refused.line),
  );
  const shown = chartSaid(useShownChart(settled.scenario.chart));
  const first = chartSaid(useShownChart(opened.scenario.chart));
  const { text } = useNews([...textsOf(settled), shown], false, [...textsOf(opened), first]);
  return <LiveRegion message={refusal ?? text} />;
});
