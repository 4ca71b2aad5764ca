import { Suspense, useMemo } from "react";
import { Hatches } from "../../charts/shared/Hatches";
import { useAssumptions } from "../../datasets/useAssumptions";
import type { Atlas } from "../../domain/atlas";
import { ask } from "../../state/asked";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { o } from "../../text/outcomeMessages";
import { useShortcuts } from "../redirect/useShortcuts";
import { useShownAtlas } from "../redirect/useShownAtlas";
import { FileFailure } from "../site/FileFailure";
import { AskedOutcomeCard } from "./AskedOutcomeCard";
import { MixChanger } from "./MixChanger";
import { ModelNotice } from "./ModelNotice";
import { OutcomeHeadline } from "./OutcomeHeadline";
import { OutcomeShare } from "./OutcomeShare";
import type { SectionProps } from "./SectionProps";
import { sections, type SectionEntry } from "./sections";
import { useChosen } from "./useChosen";
import { useMixOutcome } from "./useMixOutcome";
import { useModelChoices } from "./useModelChoices";
import { useModelView } from "./useModelView";
import "./outcome.css";
import "./outcomeCharts.css";
import { NoticeOfLink } from "../site/NoticeOfLink";

// What the sentences at the head and the source cards hang on.
const VIEWED = ["unknown", "assume", "houses", "smooth", "stress", "age", "balance", "horizon"] as const;

/** A part of the page, drawn anew only where something changes that it shows. */
function Part({ entry: { Section, reads }, ...props }: SectionProps & { readonly entry: SectionEntry }) {
  const { atlas, outcome, onChange, onAsk } = props;
  const choices = useChosen(props.choices, reads);
  return useMemo(
    () => (
      <Suspense fallback={<section className="outcome-section" aria-busy="true" />}>
        <Section atlas={atlas} outcome={outcome} choices={choices} onChange={onChange} onAsk={onAsk} />
      </Suspense>
    ),
    [Section, atlas, outcome, choices, onChange, onAsk],
  );
}

/** What a mix would do, before against after: fees, return, risk, how soon it can be sold. */
export function OutcomePage({ atlas: market }: { atlas: Atlas }) {
  const atlas = useShownAtlas(market);
  const scenario = useScenarioStore(shownScenario);
  const mix = useMixOutcome(atlas, scenario);
  const outcome = useMemo(() => ({ ...mix, scenario }), [mix, scenario]);
  const { choices, notes, onChange } = useModelChoices(atlas, scenario);
  const assumptions = useAssumptions(atlas);
  const view = useModelView(atlas, mix, useChosen(choices, VIEWED));
  useShortcuts();
  return (
    <main className="outcome">
      <Hatches destinations={[...atlas.destinations.keys()]} />
      <NoticeOfLink />
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
        {sections.map((entry) => (
          <Part
            key={entry.id}
            entry={entry}
            atlas={atlas}
            outcome={mix}
            choices={choices}
            onChange={onChange}
            onAsk={ask}
          />
        ))}
      </div>
      {view && <OutcomeShare atlas={atlas} view={{ ...view, outcome }} />}
      <AskedOutcomeCard atlas={atlas} outcome={outcome} view={view} />
    </main>
  );
}
