import { Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";
import { drawnPart } from "../site/lazyPart";
import type { Atlas } from "../../domain/atlas";
import type { HistoryMeasure } from "../../domain/history";
import { marketView } from "../../domain/marketView";
import { marketOutcome } from "../../domain/marketOutcome";
import { OWN } from "../../domain/scenario";
import { change } from "../../state/actions";
import { ask } from "../../state/asked";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { k } from "../../text/marketMessages";
import { Hatches } from "../../charts/shared/Hatches";
import { useShortcuts } from "../redirect/useShortcuts";
import { useSearchKey } from "../site/useSearchKey";
import { AskedMarketCard } from "./AskedMarketCard";
import { MarketAnnouncer } from "./MarketAnnouncer";
import { MarketBreadcrumb } from "./MarketBreadcrumb";
import { MarketChart } from "./MarketChart";
import { MarketFinder } from "./MarketFinder";
import { MarketHeadline } from "./MarketHeadline";
import { MarketNotes } from "./MarketNotes";
import { MarketScale } from "./MarketScale";
import { MarketShare } from "./MarketShare";
import { MarketTime } from "./MarketTime";
import { MarketToolbar } from "./MarketToolbar";
import { useMarketChart } from "./useMarketChart";
import { NoticeOfLink } from "../site/NoticeOfLink";

const HistorySection = drawnPart("every", () => import("./HistorySection"), "HistorySection");

/** What US retirement money is: the whole tree by release, how it came to be, and how big that is beside markets. */
export function MarketPage({ atlas }: { atlas: Atlas }) {
  const scenario = useScenarioStore(shownScenario);
  const dragging = useScenarioStore((state) => state.draft !== null);
  const [searching, setSearching] = useState(false);
  const chart = useMarketChart(scenario.chart);
  const view = useMemo(() => marketView(atlas, scenario), [atlas, scenario]);
  // In a drag, chart, headline and slider follow the hand at once; what stands around them follows as soon as it can.
  const deferred = useDeferredValue(scenario);
  const following = dragging ? deferred : scenario;
  const follower = useMemo(() => marketView(atlas, following), [atlas, following]);
  const other = useMemo(
    () => (scenario.beside === null ? null : marketView(atlas, { ...scenario, release: scenario.beside })),
    [atlas, scenario],
  );
  const views = useMemo(() => (other ? [view, other] : [view]), [view, other]);
  const outcome = useMemo(() => marketOutcome(atlas, following), [atlas, following]);
  const openSearch = useCallback(() => setSearching(true), []);
  useSearchKey(openSearch);
  useShortcuts();
  const { release } = view.releaseTree;

  const chooseHistory = useCallback((history: HistoryMeasure) => change(atlas, { history }), [atlas]);

  return (
    <main className="market">
      <Hatches destinations={[...atlas.destinations.keys()]} />
      <NoticeOfLink />
      <MarketHeadline view={view} />
      {scenario.base[0] === OWN && <p className="note">{k.own_plan()}</p>}
      <section className="chart-area" id="chart" tabIndex={-1}>
        <MarketToolbar atlas={atlas} scenario={following} chart={chart} onSearch={openSearch} />
        <MarketBreadcrumb atlas={atlas} view={view} />
        {chart === "scale" ? (
          <MarketScale atlas={atlas} outcome={outcome} />
        ) : (
          <>
            <MarketChart atlas={atlas} views={views} chart={chart} dragging={dragging} />
            <MarketTime atlas={atlas} shown={release.id} />
            <MarketNotes
              atlas={atlas}
              view={follower}
              legend={chart !== "table"}
              restated={follower.since !== null || other !== null}
            />
          </>
        )}
      </section>
      {chart !== "scale" && (
        <Suspense>
          <HistorySection
            atlas={atlas}
            measure={scenario.history}
            onMeasure={chooseHistory}
            release={follower.releaseTree.release}
            onAsk={ask}
          />
        </Suspense>
      )}
      <MarketShare atlas={atlas} view={follower} other={other} outcome={outcome} chart={chart} />
      <MarketAnnouncer view={follower} chart={chart} dragging={dragging} />
      {searching && <MarketFinder atlas={atlas} view={view} onClose={() => setSearching(false)} />}
      <AskedMarketCard atlas={atlas} view={view} outcome={outcome} />
    </main>
  );
}
