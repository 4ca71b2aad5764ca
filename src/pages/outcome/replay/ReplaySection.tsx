import { useId } from "react";
import { usePastReturns } from "../../../datasets/usePastReturns";
import { r } from "../../../text/replayMessages";
import { FileFailure } from "../../site/FileFailure";
import type { SectionProps } from "../SectionProps";
import { ReplayPanel } from "./ReplayPanel";
import "./replay.css";
import "./replayChart.css";

/** Both mixes held through the past; the returns are loaded when it is shown, with words when that fails. */
export function ReplaySection(props: SectionProps) {
  const { data: past, error, isFetching, refetch } = usePastReturns(props.atlas);
  const heading = useId();
  return (
    <section className="replay" aria-labelledby={heading} aria-busy={isFetching}>
      <h2 id={heading}>{r.heading()}</h2>
      {past ? (
        <ReplayPanel {...props} past={past} />
      ) : error ? (
        <FileFailure
          part="replay-error"
          heading={r.failed_heading()}
          error={error}
          busy={isFetching}
          onRetry={() => void refetch()}
        />
      ) : (
        <div className="replay-waiting" role="status">
          {r.loading()}
        </div>
      )}
    </section>
  );
}
