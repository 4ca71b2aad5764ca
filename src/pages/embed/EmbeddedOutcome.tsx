import { Suspense, useMemo } from "react";
import { useAssumptions } from "../../datasets/useAssumptions";
import { outcomeOf } from "../../domain/outcome";
import { mixFacts } from "../../export/mixFacts";
import { sourcesOf } from "../../export/sourcesOf";
import { ask } from "../../state/asked";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { shareAddress } from "../../state/shareAddress";
import { b } from "../../text/embedMessages";
import { o } from "../../text/outcomeMessages";
import { outcomeWords } from "../../text/outcomeWords";
import { plainText } from "../../text/parts";
import { sentences } from "../../text/sentences";
import { headlineOf, words } from "../../text/words";
import { Hatches } from "../../charts/shared/Hatches";
import { AskedOutcomeCard } from "../outcome/AskedOutcomeCard";
import { sections } from "../outcome/sections";
import { useModelChoices } from "../outcome/useModelChoices";
import { useModelView } from "../outcome/useModelView";
import { useShownAtlas } from "../redirect/useShownAtlas";
import { useShownChart } from "../redirect/useShownChart";
import { FileFailure } from "../site/FileFailure";
import { assumedSources } from "./assumedSources";
import { citedLine } from "./citedLine";
import { EmbedFrame } from "./EmbedFrame";
import type { EmbeddedProps } from "./EmbeddedProps";
import "../outcome/outcome.css";
import "../outcome/outcomeCharts.css";

/** What a mix would do: one chart of the Outcome page. */
export function EmbeddedOutcome({ atlas: market, options }: EmbeddedProps) {
  const atlas = useShownAtlas(market);
  const scenario = useScenarioStore(shownScenario);
  const outcome = useMemo(() => outcomeOf(atlas, scenario), [atlas, scenario]);
  const { choices, onChange } = useModelChoices(atlas, scenario);
  const assumptions = useAssumptions(atlas);
  const view = useModelView(atlas, outcome, choices);
  const link = shareAddress(scenario, useShownChart(scenario.chart));
  const { Section } = sections.find(({ id }) => options.view === `outcome-${id}`)!;
  const ids = assumptions.data ? assumedSources(assumptions.data) : [];
  const cited = [...mixFacts(atlas, outcome, link).sources, ...sourcesOf(atlas, ids)];
  const { release } = outcome.releaseTree;
  const base = b.base({ base: plainText(words(outcome).from.at(-1)!), release: release.label });
  const hasChoices = Object.keys(scenario.model).length > 0;
  return (
    <EmbedFrame
      options={options}
      words={{
        title: view ? outcomeWords(view).headline : headlineOf(outcome),
        base: hasChoices ? sentences([base, b.changed()]) : base,
        sources: citedLine(cited),
        marks: b.marks_still(),
        link,
      }}
    >
      <Hatches destinations={[...atlas.destinations.keys()]} />
      {assumptions.error && (
        <FileFailure part="assumptions-error" heading={o.failed_heading()} query={assumptions} />
      )}
      <Suspense fallback={<p role="status">{b.loading()}</p>}>
        <Section atlas={atlas} outcome={outcome} choices={choices} onChange={onChange} onAsk={ask} />
      </Suspense>
      <AskedOutcomeCard atlas={atlas} outcome={outcome} view={view} />
    </EmbedFrame>
  );
}
