import { usePayments } from "../../../datasets/usePayments";
import type { Atlas } from "../../../domain/atlas";
import type { Outcome } from "../../../domain/outcome";
import { p } from "../../../text/phaseInMessages";
import { FileFailure } from "../../site/FileFailure";
import { PhaseInStudy } from "./PhaseInStudy";
import "./phaseChart.css";
import "./phaseIn.css";

/** How fast: the scenario phased in over years, against what each market takes in a year. */
export function PhaseInPanel({ atlas, outcome }: { readonly atlas: Atlas; readonly outcome: Outcome }) {
  const loaded = usePayments(atlas);
  if (loaded.data) return <PhaseInStudy atlas={atlas} outcome={outcome} payments={loaded.data} />;
  if (loaded.error) return <FileFailure part="phase-error" heading={p.failed_heading()} query={loaded} />;
  return (
    <p role="status" className="note study-waiting">
      {p.loading()}
    </p>
  );
}
