import { memo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { shareAddress } from "../../state/syncLink";
import { d } from "../../text/onDemandMessages";
import { wordsAsText } from "../../text/words";
import { SharePanel } from "../site/SharePanel";
import type { ShownChart } from "./useShownChart";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly chart: ShownChart;
}

/** The link, the words and the file of a redirection. */
export const ShareMix = memo(function ShareMix({ atlas, outcome, chart }: Props) {
  const link = shareAddress(outcome.scenario, chart);
  return (
    <SharePanel
      link={link}
      words={wordsAsText(outcome)}
      note={
        outcome.money === "usdMillions"
          ? d.share_pinned({ release: outcome.releaseTree.release.label })
          : outcome.scenario.mix === null
            ? d.share_own()
            : d.share_own_carried()
      }
      fileName={`nestshift-${outcome.scenario.base.join("-")}.csv`}
      makeCsv={async () => (await import("../../export/csvFile")).csvFile(atlas, outcome, link)}
    />
  );
});
