import type { Atlas } from "../../../domain/atlas";
import { explainPhaseIn } from "../../../domain/explainPhaseIn";
import type { PhaseRef } from "../../../domain/phaseExplanation";
import type { PhaseStudy } from "../../../domain/phaseStudy";
import { phaseDate, phaseTitle } from "../../../text/phaseTitle";
import { spelledOut } from "../../../text/spelledOut";
import { ExplanationCard } from "../../site/ExplanationCard";

interface Props {
  readonly atlas: Atlas;
  readonly study: PhaseStudy;
  readonly figure: PhaseRef;
  readonly onClose: () => void;
}

/** Where a figure of the phase-in comes from. */
export function PhaseCard({ atlas, study, figure, onClose }: Props) {
  const explanation = explainPhaseIn(study, figure);
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={spelledOut(explanation)}
      title={phaseTitle(study, figure)}
      date={phaseDate(explanation)}
      onClose={onClose}
    />
  );
}
