import { memo, useMemo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import type { Outcome } from "../../domain/outcome";
import { shareAddress } from "../../state/shareAddress";
import { k } from "../../text/marketMessages";
import { marketWords } from "../../text/marketWords";
import { plainText } from "../../text/parts";
import { ShareFiles } from "../site/ShareFiles";
import type { Takeaway } from "../site/take/Takeaway";
import type { MarketChartName } from "./useMarketChart";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly other: MarketView | null;
  readonly outcome: Outcome;
  readonly chart: MarketChartName;
}

/** The link, the words and the files of what the Market page shows. */
export const MarketShare = memo(function MarketShare({ atlas, view, other, outcome, chart }: Props) {
  const takeaway = useMemo((): Takeaway => {
    const { release } = view.releaseTree;
    const link = shareAddress(outcome.scenario, chart);
    const title = plainText(marketWords(view));
    return {
      link,
      release,
      title,
      name: `nestshift-market-${release.id}`,
      words: k.text({ headline: title, date: release.label }),
      note: k.share_note(),
      load: async () => {
        if (chart === "scale") {
          const { scaleParts } = await import("./scaleParts");
          return () => scaleParts(atlas, outcome, link);
        }
        const { marketParts } = await import("./marketParts");
        return () => marketParts(atlas, other ? [view, other] : [view], chart, link);
      },
    };
  }, [atlas, view, other, outcome, chart]);
  return <ShareFiles takeaway={takeaway} />;
});
