import { Suspense, useCallback, useMemo } from "react";
import { useAssumptions } from "../../datasets/useAssumptions";
import { parseModel, writeModel, type ModelChoices } from "../../domain/modelChoices";
import { riskClasses } from "../../domain/modelMix";
import { isModelRef } from "../../domain/modelRef";
import { outcomeOf } from "../../domain/outcome";
import { mixFacts } from "../../export/mixFacts";
import { sourcesOf } from "../../export/sourcesOf";
import { ask, useAsked } from "../../state/asked";
import { chooseModel } from "../../state/chooseModel";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { shareAddress } from "../../state/shareAddress";
import { b } from "../../text/embedMessages";
import { o } from "../../text/outcomeMessages";
import { outcomeWords } from "../../text/outcomeWords";
import { plainText } from "../../text/parts";
import { headlineOf, words } from "../../text/words";
import { Hatches } from "../../charts/shared/Hatches";
import { useModelView } from "../outcome/useModelView";
import { useShownChart } from "../redirect/useShownChart";
import { FileFailure } from "../site/FileFailure";
import { lazyPart } from "../site/lazyPart";
import { assumedSources } from "./assumedSources";
import { citedLine } from "./citedLine";
import { EmbedFrame } from "./EmbedFrame";
import type { EmbeddedProps } from "./EmbeddedProps";
import "../outcome/outcome.css";
import "../outcome/outcomeCharts.css";

const ModelCard = lazyPart(() => import("../outcome/ModelCard"), "ModelCard");
const SourceCard = lazyPart(() => import("../redirect/SourceCard"), "SourceCard");

const SECTIONS = {
  "outcome-fees": lazyPart(() => import("../outcome/fees/FeesSection"), "FeesSection"),
  "outcome-risk": lazyPart(() => import("../outcome/risk/RiskSection"), "RiskSection"),
  "outcome-replay": lazyPart(() => import("../outcome/replay/ReplaySection"), "ReplaySection"),
  "outcome-liquidity": lazyPart(() => import("../outcome/liquidity/LiquiditySection"), "LiquiditySection"),
  "outcome-crises": lazyPart(() => import("../outcome/crises/CrisesSection"), "CrisesSection"),
  "outcome-saver": lazyPart(() => import("../outcome/saver/SaverSection"), "SaverSection"),
} as const;

/** What a mix would do: one chart of the Outcome page. */
export function EmbeddedOutcome({ atlas, options }: EmbeddedProps) {
  const scenario = useScenarioStore(shownScenario);
  const asked = useAsked((state) => state.asked);
  const outcome = useMemo(() => outcomeOf(atlas, scenario), [atlas, scenario]);
  const choices = useMemo(() => {
    const known = { classes: new Set(riskClasses(atlas)), destinations: new Set(atlas.destinations.keys()) };
    return parseModel(scenario.model, known).choices;
  }, [atlas, scenario.model]);
  const onChange = useCallback(
    (patch: Partial<ModelChoices>, settled = true) =>
      chooseModel(atlas, writeModel({ ...choices, ...patch }), settled),
    [atlas, choices],
  );
  const assumptions = useAssumptions(atlas);
  const view = useModelView(atlas, outcome, choices);
  const link = shareAddress(scenario, useShownChart(scenario.chart));
  const section = options.view as keyof typeof SECTIONS;
  const Section = SECTIONS[section];
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
        base: hasChoices ? `${base} ${b.changed()}` : base,
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
      {asked && (
        <Suspense>
          {!isModelRef(asked) ? (
            <SourceCard key={JSON.stringify(asked)} atlas={atlas} outcome={outcome} figure={asked} />
          ) : (
            view && <ModelCard key={JSON.stringify(asked)} atlas={atlas} view={view} figure={asked} />
          )}
        </Suspense>
      )}
    </EmbedFrame>
  );
}
