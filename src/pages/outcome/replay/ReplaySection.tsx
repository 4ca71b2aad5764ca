import { useId } from "react";
import { usePastReturns } from "../../../datasets/usePastReturns";
import { modelMix, riskClasses } from "../../../domain/modelMix";
import { r } from "../../../text/replayMessages";
import { FileFailure } from "../../site/FileFailure";
import type { SectionProps } from "../SectionProps";
import { ProxyChoice } from "./ProxyChoice";
import { UnpricedChoice } from "./ReplayChoices";
import { ReplayPanel } from "./ReplayPanel";
import "./replay.css";
import "./replayChart.css";

/** Both mixes held through the past; the returns are loaded when it is shown, with words when that fails. */
export function ReplaySection(props: SectionProps) {
  const { atlas, outcome, choices, onChange } = props;
  const { data: past, error, isFetching, refetch } = usePastReturns(atlas);
  const heading = useId();
  const mix = modelMix(atlas, outcome, riskClasses(atlas), choices.unknown);
  const isUnpriced =
    past &&
    mix.classes.some((id, place) => {
      const standing = past.classes.get(id);
      return mix.after[place]! > 0 && (!standing || standing.proxy);
    });
  return (
    <section className="replay" aria-labelledby={heading} aria-busy={isFetching}>
      <h2 id={heading}>{r.heading()}</h2>
      {past ? (
        <>
          {isUnpriced && (
            <div className="replay-gaps">
              <UnpricedChoice choices={choices} onChange={onChange} />
              <ProxyChoice atlas={atlas} past={past} mix={mix} choices={choices} onChange={onChange} />
            </div>
          )}
          <ReplayPanel {...props} past={past} />
        </>
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
