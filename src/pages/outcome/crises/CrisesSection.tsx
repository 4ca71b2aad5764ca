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
  const query = usePastReturns(props.atlas);
  const past = query.data;
  const heading = useId();
  return (
    <section className="replay crises" aria-labelledby={heading} aria-busy={query.isFetching}>
      <h2 id={heading}>{r.crises_heading()}</h2>
      {past ? (
        <CrisesPanel {...props} past={past} />
      ) : query.error ? (
        <FileFailure part="crises-error" heading={r.failed_heading()} query={query} />
      ) : (
        <div className="replay-waiting" role="status">
          {r.loading()}
        </div>
      )}
    </section>
  );
}
