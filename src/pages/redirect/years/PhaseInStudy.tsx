import { useMemo, useState } from "react";
import { LiveRegion } from "../../../controls/LiveRegion";
import { Sentence } from "../../../controls/Sentence";
import type { Atlas } from "../../../domain/atlas";
import type { PhaseRef } from "../../../domain/phaseExplanation";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import type { Payments } from "../../../domain/payments";
import { phaseStudy } from "../../../domain/phaseStudy";
import { numbersText } from "../../../domain/sameNumbers";
import { MOST_YEARS } from "../../../domain/scenario";
import { useScenarioStore } from "../../../state/scenarioStore";
import { m } from "../../../text/messages";
import { plainText } from "../../../text/parts";
import { p } from "../../../text/phaseInMessages";
import { phaseWords } from "../../../text/phaseWords";
import { sentences } from "../../../text/sentences";
import { Assumptions } from "./Assumptions";
import { useNews } from "../../site/useNews";
import { PhaseCard } from "./PhaseCard";
import { PhaseChart } from "./PhaseChart";
import { PhaseFlows } from "./PhaseFlows";
import { PhaseMethod } from "./PhaseMethod";
import { PhaseSettings } from "./PhaseSettings";
import { PhaseTables } from "./PhaseTables";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly payments: Payments;
}

/** The result in words, what it is set to and assumes, the mix by year, what goes where each year, the same as tables. */
export function PhaseInStudy({ atlas, outcome, payments }: Props) {
  const dragging = useScenarioStore((state) => state.draft !== null);
  const [asked, setAsked] = useState<PhaseRef | null>(null);
  const study = useMemo(() => phaseStudy(atlas, outcome, payments), [atlas, outcome, payments]);
  const { sentences: spoken, flows } = useMemo(() => phaseWords(study), [study]);
  const onAsk = (figure: FigureRef) => setAsked(figure as PhaseRef);
  // What moves is said by the page; this says what the settings of the study lead to.
  const news = useNews([numbersText(outcome.scenario), sentences(spoken.map(plainText))], dragging);
  const atOnce = study.plan.years === 0;
  return (
    <div className="phase">
      <p className="phase-words" data-part="phase-words">
        {spoken.map((parts, index) => (
          <span key={index}>
            {index > 0 && m.gap()}
            <Sentence parts={parts} onAsk={onAsk} {...(index === 0 ? { className: "accent" } : {})} />
          </span>
        ))}
      </p>
      <LiveRegion message={news.place === 1 ? news.text : ""} />
      <PhaseSettings atlas={atlas} />
      <Assumptions atlas={atlas} study={study} onAsk={onAsk} />
      {flows && atOnce && <p className="note">{p.nothing_at_once({ most: MOST_YEARS })}</p>}
      {flows && !atOnce && <PhaseChart study={study} onAsk={onAsk} />}
      {flows && (
        <>
          <PhaseFlows study={study} onAsk={onAsk} />
          <PhaseTables study={study} onAsk={onAsk} />
        </>
      )}
      <PhaseMethod study={study} />
      {asked && (
        <PhaseCard
          key={JSON.stringify(asked)}
          atlas={atlas}
          study={study}
          figure={asked}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
