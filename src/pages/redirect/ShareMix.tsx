import { memo, useMemo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { shareAddress } from "../../state/shareAddress";
import { d } from "../../text/onDemandMessages";
import { plainText } from "../../text/parts";
import { headlineOf, wordsAsText } from "../../text/words";
import { ShareFiles } from "../site/ShareFiles";
import type { Takeaway } from "../site/take/Takeaway";
import type { ShownChart } from "./useShownChart";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly chart: ShownChart;
}

/** The link, the words and the files of a redirection. */
export const ShareMix = memo(function ShareMix({ atlas, outcome, chart }: Props) {
  const takeaway = useMemo((): Takeaway => {
    const { release } = outcome.releaseTree;
    const link = shareAddress(outcome.scenario, chart);
    return {
      link,
      release,
      name: `nestshift-${outcome.scenario.base.join("-")}`,
      title: plainText(headlineOf(outcome)),
      words: wordsAsText(outcome),
      note:
        outcome.money === "usdMillions"
          ? d.share_pinned({ release: release.label })
          : outcome.scenario.mix === null
            ? d.share_own()
            : d.share_own_carried(),
      load: async () => {
        const { mixParts } = await import("./mixParts");
        return () => mixParts(atlas, outcome, chart, link);
      },
    };
  }, [atlas, outcome, chart]);
  return <ShareFiles takeaway={takeaway} />;
});
