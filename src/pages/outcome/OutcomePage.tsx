import { lazy, Suspense, useCallback, useMemo, type ComponentType, type LazyExoticComponent } from "react";
import { Hatches } from "../../charts/shared/Hatches";
import type { Atlas } from "../../domain/atlas";
import { riskClasses } from "../../domain/modelMix";
import { parseModel, writeModel, type ModelChoices } from "../../domain/modelChoices";
import { outcomeOf } from "../../domain/outcome";
import { ask, useAsked } from "../../state/asked";
import { chooseModel } from "../../state/chooseModel";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { o } from "../../text/outcomeMessages";
import { useShortcuts } from "../redirect/useShortcuts";
import { MixChanger } from "./MixChanger";
import { ModelNotice } from "./ModelNotice";
import { OutcomeShare } from "./OutcomeShare";
import type { SectionProps } from "./SectionProps";
import "./outcome.css";

const LinkNotice = lazy(() =>
  import("../redirect/LinkNotice").then((module) => ({ default: module.LinkNotice })),
);
const SourceCard = lazy(() =>
  import("../redirect/SourceCard").then((module) => ({ default: module.SourceCard })),
);

const ReplaySection = lazy(() =>
  import("./replay/ReplaySection").then((module) => ({ default: module.ReplaySection })),
);
const SaverSection = lazy(() =>
  import("./saver/SaverSection").then((module) => ({ default: module.SaverSection })),
);
const CrisesSection = lazy(() =>
  import("./crises/CrisesSection").then((module) => ({ default: module.CrisesSection })),
);

// In the order in which they stand: fees, risk, [replay], liquidity, [crises], [a saver]. Each is loaded by itself.
const SECTIONS: readonly {
  readonly id: string;
  readonly Section: LazyExoticComponent<ComponentType<SectionProps>>;
}[] = [
  { id: "replay", Section: ReplaySection },
  { id: "crises", Section: CrisesSection },
  { id: "saver", Section: SaverSection },
];

/** What a mix would do, before against after: fees, return, risk, how soon it can be sold. */
export function OutcomePage({ atlas }: { atlas: Atlas }) {
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
      <h1 className="headline">{o.results()}</h1>
      <MixChanger atlas={atlas} outcome={outcome} />
      <div id="chart" tabIndex={-1} className="outcome-sections">
        {SECTIONS.map(({ id, Section }) => (
          <Suspense key={id} fallback={<section className="outcome-section" aria-busy="true" />}>
            <Section atlas={atlas} outcome={outcome} choices={choices} onChange={onChange} onAsk={ask} />
          </Suspense>
        ))}
      </div>
      <OutcomeShare atlas={atlas} outcome={outcome} />
      {asked && (
        <Suspense>
          <SourceCard key={JSON.stringify(asked)} atlas={atlas} outcome={outcome} figure={asked} />
        </Suspense>
      )}
    </main>
  );
}
