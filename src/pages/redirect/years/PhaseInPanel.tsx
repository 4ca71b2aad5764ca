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
  const { data, error, isFetching, refetch } = usePayments(atlas);
  if (data) return <PhaseInStudy atlas={atlas} outcome={outcome} payments={data} />;
  if (error)
    return (
      <FileFailure
        part="phase-error"
        heading={p.failed_heading()}
        error={error}
        busy={isFetching}
        onRetry={() => void refetch()}
      />
    );
  return (
    <p role="status" className="note study-waiting">
      {p.loading()}
    </p>
  );
}
