import { memo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import type { Outcome } from "../../domain/outcome";
import { shareAddress } from "../../state/syncLink";
import { k } from "../../text/marketMessages";
import { marketWords } from "../../text/marketWords";
import { plainText } from "../../text/parts";
import { SharePanel } from "../site/SharePanel";
import { marketRows } from "./marketRows";
import type { MarketChartName } from "./useMarketChart";

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly outcome: Outcome;
  readonly chart: MarketChartName;
}

/** The link, the words and the file of what the Market page shows. */
export const MarketShare = memo(function MarketShare({ atlas, view, outcome, chart }: Props) {
  const { release } = view.releaseTree;
  const link = shareAddress(outcome.scenario, chart);
  return (
    <SharePanel
      link={link}
      words={k.text({ headline: plainText(marketWords(view)), date: release.label })}
      note={k.share_note()}
      fileName={`nestshift-market-${release.id}.csv`}
      makeCsv={async () =>
        chart === "scale"
          ? (await import("../../export/scaleCsv")).scaleCsv(atlas, outcome, link)
          : (await import("../../export/marketCsv")).marketCsv(atlas, view, marketRows(view), link)
      }
    />
  );
});
