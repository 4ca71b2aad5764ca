import { LiveRegion } from "../../controls/LiveRegion";
import type { MarketView } from "../../domain/marketView";
import { chartSaid } from "../../text/chartSaid";
import { k } from "../../text/marketMessages";
import { marketWords } from "../../text/marketWords";
import { d } from "../../text/onDemandMessages";
import { plainText } from "../../text/parts";
import { pathText } from "../redirect/pathText";
import { useNews } from "../site/useNews";
import type { MarketChartName } from "./useMarketChart";

interface Props {
  readonly view: MarketView;
  readonly chart: MarketChartName;
  readonly dragging: boolean;
}

/** Says once what a change led to: the way to what is shown, its size, the chart. */
export function MarketAnnouncer({ view, chart, dragging }: Props) {
  const shown = chart === "scale" ? d.chart_said({ chart: k.chart_scale() }) : chartSaid(chart);
  const { text } = useNews([pathText(view), plainText(marketWords(view)), shown], dragging);
  return <LiveRegion message={text} />;
}
