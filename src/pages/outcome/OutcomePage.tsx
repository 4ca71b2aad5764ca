import { Suspense, useCallback, useMemo, type ComponentType, type LazyExoticComponent } from "react";
import { lazyPart } from "../site/lazyPart";
import { Hatches } from "../../charts/shared/Hatches";
import { useAssumptions } from "../../datasets/useAssumptions";
import type { Atlas } from "../../domain/atlas";
import { parseModel, writeModel, type ModelChoices } from "../../domain/modelChoices";
import { riskClasses } from "../../domain/modelMix";
import { isModelRef } from "../../domain/modelRef";
import { outcomeOf } from "../../domain/outcome";
import { ask, useAsked } from "../../state/asked";
import { chooseModel } from "../../state/chooseModel";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { o } from "../../text/outcomeMessages";
import { useShortcuts } from "../redirect/useShortcuts";
import { useShownAtlas } from "../redirect/useShownAtlas";
import { FileFailure } from "../site/FileFailure";
import { MixChanger } from "./MixChanger";
import { ModelNotice } from "./ModelNotice";
import { OutcomeHeadline } from "./OutcomeHeadline";
import { OutcomeShare } from "./OutcomeShare";
import type { SectionProps } from "./SectionProps";
import { useModelView } from "./useModelView";
import "./outcome.css";
import "./outcomeCharts.css";

const LinkNotice = lazyPart(() => import("../redirect/LinkNotice"), "LinkNotice");
const SourceCard = lazyPart(() => import("../redirect/SourceCard"), "SourceCard");

const ReplaySection = lazyPart(() => import("./replay/ReplaySection"), "ReplaySection");
const SaverSection = lazyPart(() => import("./saver/SaverSection"), "SaverSection");
const CrisesSection = lazyPart(() => import("./crises/CrisesSection"), "CrisesSection");
const ModelCard = lazyPart(() => import("./ModelCard"), "ModelCard");
const FeesSection = lazyPart(() => import("./fees/FeesSection"), "FeesSection");
const RiskSection = lazyPart(() => import("./risk/RiskSection"), "RiskSection");
const LiquiditySection = lazyPart(() => import("./liquidity/LiquiditySection"), "LiquiditySection");

// In the order in which they stand. Each is loaded by itself.
const SECTIONS: readonly {
  readonly id: string;
  readonly Section: LazyExoticComponent<ComponentType<SectionProps>>;
}[] = [
  { id: "fees", Section: FeesSection },
  { id: "risk", Section: RiskSection },
  { id: "replay", Section: ReplaySection },
  { id: "liquidity", Section: LiquiditySection },
  { id: "crises", Section: CrisesSection },
  { id: "saver", Section: SaverSection },
];

/** What a mix would do, before against after: fees, return, risk, how soon it can be sold. */
export function OutcomePage({ atlas: market }: { atlas: Atlas }) {
  const atlas = useShownAtlas(market);
  const scenario = useScenarioStore(shownScenario);
  const noted = useScenarioStore((state) => state.notes.length > 0);
  const asked = useAsked((state) => state.asked);
  const outcome = useMemo(() => outcomeOf(atlas, scenario), [atlas, scenario]);
  const known = useMemo(
    () => ({ classes: new Set(riskClasses(atlas)), destinations: new Set(atlas.destinations.keys()) }),
    [atlas],
  );
  const { choices, notes } = useMemo(() => parseModel(scenario.model, known), [scenario.model, known]);
  const onChange = useCallback(
    (patch: Partial<ModelChoices>, settled = true) =>
      chooseModel(atlas, writeModel({ ...choices, ...patch }), settled),
    [atlas, choices],
  );
  const assumptions = useAssumptions(atlas);
  const view = useModelView(atlas, outcome, choices);
  useShortcuts();
  return (
    <main className="outcome">
      <Hatches destinations={[...atlas.destinations.keys()]} />
      {noted && (
        <Suspense>
          <LinkNotice />
        </Suspense>
      )}
      <ModelNotice notes={notes} />
      {view ? (
        <OutcomeHeadline view={view} />
      ) : assumptions.error ? (
        <FileFailure part="assumptions-error" heading={o.failed_heading()} query={assumptions} />
      ) : (
        <p role="status" className="outcome-waiting">
          {o.loading()}
        </p>
      )}
      <MixChanger atlas={atlas} outcome={outcome} />
      <div id="chart" tabIndex={-1} className="outcome-sections">
        {SECTIONS.map(({ id, Section }) => (
          <Suspense key={id} fallback={<section className="outcome-section" aria-busy="true" />}>
            <Section atlas={atlas} outcome={outcome} choices={choices} onChange={onChange} onAsk={ask} />
          </Suspense>
        ))}
      </div>
      {view && <OutcomeShare atlas={atlas} view={view} />}
      {asked && (
        <Suspense>
          {!isModelRef(asked) ? (
            <SourceCard key={JSON.stringify(asked)} atlas={atlas} outcome={outcome} figure={asked} />
          ) : (
            view && <ModelCard key={JSON.stringify(asked)} atlas={atlas} view={view} figure={asked} />
          )}
        </Suspense>
      )}
    </main>
  );
}
