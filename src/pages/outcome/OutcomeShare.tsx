import type { Atlas } from "../../domain/atlas";
import type { ModelView } from "../../domain/explainModel";
import { downloadText } from "../../export/downloadText";
import { shareAddress } from "../../state/syncLink";
import { d } from "../../text/onDemandMessages";
import { o } from "../../text/outcomeMessages";
import { outcomeText } from "../../text/outcomeWords";
import { useShownChart } from "../redirect/useShownChart";
import { SharePanel } from "../site/SharePanel";

/** The link, the words and the file of what the Outcome page shows. */
export function OutcomeShare({ atlas, view }: { atlas: Atlas; view: ModelView }) {
  const { outcome } = view;
  const link = shareAddress(outcome.scenario, useShownChart(outcome.scenario.chart));
  async function download() {
    const { modelCsv } = await import("../../export/modelCsv");
    downloadText(
      `nestshift-outcome-${outcome.scenario.base.join("-")}.csv`,
      "text/csv",
      modelCsv(atlas, view, link),
    );
  }
  return (
    <SharePanel
      shared={{ link, words: outcomeText(view), note: o.share_note() }}
      files={() => (
        <button type="button" className="button" onClick={() => void download()}>
          {d.share_download_csv()}
        </button>
      )}
    />
  );
}
