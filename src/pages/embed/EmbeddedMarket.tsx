import { useMemo, useState } from "react";
import { Hatches } from "../../charts/shared/Hatches";
import type { Atlas } from "../../domain/atlas";
import { marketOutcome } from "../../domain/marketOutcome";
import { marketView, type MarketView } from "../../domain/marketView";
import type { Outcome } from "../../domain/outcome";
import { scaleItems } from "../../domain/scaleItems";
import { marketFacts } from "../../export/marketFacts";
import { scaleFacts } from "../../export/scaleFacts";
import { formatDate } from "../../format/date";
import { zoomMarket } from "../../state/marketActions";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { shareAddress } from "../../state/shareAddress";
import { b } from "../../text/embedMessages";
import { marketWords } from "../../text/marketWords";
import { locale } from "../../text/messages";
import { AskedMarketCard } from "../market/AskedMarketCard";
import { MarketAnnouncer } from "../market/MarketAnnouncer";
import { MarketChart } from "../market/MarketChart";
import { MarketFinder } from "../market/MarketFinder";
import { MarketNotes } from "../market/MarketNotes";
import { marketRows } from "../market/marketRows";
import { MarketScale } from "../market/MarketScale";
import { MarketTime } from "../market/MarketTime";
import { MarketToolbar } from "../market/MarketToolbar";
import { useMarketChart } from "../market/useMarketChart";
import { Breadcrumb } from "../redirect/Breadcrumb";
import { citedLine } from "./citedLine";
import { EmbedFrame } from "./EmbedFrame";
import type { EmbeddedProps } from "./EmbeddedProps";

interface DrawnProps {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly outcome: Outcome;
}

/** The market as treemap, bars or table, at one date or two, or beside others to scale. */
function Market({ atlas, view, outcome }: DrawnProps) {
  const { scenario } = outcome;
  const dragging = useScenarioStore((state) => state.draft !== null);
  const [searching, setSearching] = useState(false);
  const chart = useMarketChart(scenario.chart);
  const { beside } = scenario;
  const views = useMemo(
    () => (beside === null ? [view] : [view, marketView(atlas, { ...scenario, release: beside })]),
    [atlas, view, scenario, beside],
  );
  return (
    <section className="chart-area" id="chart" tabIndex={-1}>
      <MarketToolbar atlas={atlas} scenario={scenario} chart={chart} onSearch={() => setSearching(true)} />
      <Breadcrumb outcome={view} onZoom={(id) => zoomMarket(atlas, id)} />
      {chart === "scale" ? (
        <MarketScale atlas={atlas} outcome={outcome} />
      ) : (
        <>
          <MarketChart atlas={atlas} views={views} chart={chart} dragging={dragging} />
          <MarketTime atlas={atlas} shown={view.releaseTree.release.id} />
          <MarketNotes
            atlas={atlas}
            view={view}
            legend={chart !== "table"}
            restated={view.since !== null || views.length > 1}
          />
        </>
      )}
      {searching && <MarketFinder atlas={atlas} view={view} onClose={() => setSearching(false)} />}
    </section>
  );
}

/** The market as the link has it, or the sizes of markets. */
export function EmbeddedMarket({ atlas, options }: EmbeddedProps) {
  const scenario = useScenarioStore(shownScenario);
  const view = useMemo(() => marketView(atlas, scenario), [atlas, scenario]);
  const outcome = useMemo(() => marketOutcome(atlas, scenario), [atlas, scenario]);
  const chart = useMarketChart(scenario.chart);
  const { release } = view.releaseTree;
  const link = shareAddress(outcome.scenario, chart);
  const { sources } =
    chart === "scale"
      ? scaleFacts(atlas, outcome, scaleItems(atlas, outcome).items, link)
      : marketFacts(atlas, view, marketRows(view), link);
  return (
    <EmbedFrame
      options={options}
      words={{
        title: marketWords(view),
        base: b.release({ date: formatDate(release.asOf, locale), release: release.label }),
        sources: citedLine(sources),
        marks: chart === "scale" ? b.marks() : b.marks_still(),
        link,
      }}
    >
      <Hatches destinations={[...atlas.destinations.keys()]} />
      <Market atlas={atlas} view={view} outcome={outcome} />
      <MarketAnnouncer view={view} chart={chart} dragging={false} />
      <AskedMarketCard atlas={atlas} view={view} outcome={outcome} />
    </EmbedFrame>
  );
}
