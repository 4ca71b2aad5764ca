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
  const query = usePastReturns(props.atlas);
  const past = query.data;
  const heading = useId();
  return (
    <section className="replay" aria-labelledby={heading} aria-busy={query.isFetching}>
      <h2 id={heading}>{r.heading()}</h2>
      {past ? (
        <ReplayPanel {...props} past={past} />
      ) : query.error ? (
        <FileFailure part="replay-error" heading={r.failed_heading()} query={query} />
      ) : (
        <div className="replay-waiting" role="status">
          {r.loading()}
        </div>
      )}
    </section>
  );
}
