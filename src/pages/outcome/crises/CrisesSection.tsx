import { useId } from "react";
import { usePastReturns } from "../../../datasets/usePastReturns";
import { r } from "../../../text/replayMessages";
import { FileFailure } from "../../site/FileFailure";
import type { SectionProps } from "../SectionProps";
import { CrisesPanel } from "./CrisesPanel";
import "../replay/replay.css";
import "./crises.css";

/** Both mixes in three crises; loaded when it is shown, with words when that fails. */
export function CrisesSection(props: SectionProps) {
  const { data: past, error, isFetching, refetch } = usePastReturns(props.atlas);
  const heading = useId();
  return (
    <section className="replay crises" aria-labelledby={heading} aria-busy={isFetching}>
      <h2 id={heading}>{r.crises_heading()}</h2>
      {past ? (
        <CrisesPanel {...props} past={past} />
      ) : error ? (
        <FileFailure
          part="crises-error"
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
