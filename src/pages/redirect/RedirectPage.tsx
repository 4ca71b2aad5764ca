import { Suspense, useDeferredValue, useMemo } from "react";
import { lazyPart } from "../site/lazyPart";
import { Hatches } from "../../charts/shared/Hatches";
import type { Atlas } from "../../domain/atlas";
import { useAsked } from "../../state/asked";
import { outcomeNow } from "../../state/outcomeNow";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { Announcer } from "./Announcer";
import { ChartArea } from "./ChartArea";
import { DestinationLines } from "./DestinationLines";
import { Headline } from "./Headline";
import { lineMessage } from "./lineMessage";
import { MoneyChoice } from "./MoneyChoice";
import { isLarge } from "./isLarge";
import { ScenarioChoice } from "./ScenarioChoice";
import { TakenFrom } from "./TakenFrom";
import { TotalLine } from "./TotalLine";
import { useMedia } from "./useMedia";
import { useShownAtlas } from "./useShownAtlas";
import { useShownChart } from "./useShownChart";
import { useShortcuts } from "./useShortcuts";
import { m } from "../../text/messages";

const Cards = lazyPart(() => import("./Cards"), "Cards");
const Classes = lazyPart(() => import("./Classes"), "Classes");
const LinkNotice = lazyPart(() => import("./LinkNotice"), "LinkNotice");
const MiniTreemap = lazyPart(() => import("./MiniTreemap"), "MiniTreemap");
const Legend = lazyPart(() => import("./Legend"), "Legend");
const NothingYet = lazyPart(() => import("./NothingYet"), "NothingYet");
const ReleaseOffer = lazyPart(() => import("./ReleaseOffer"), "ReleaseOffer");
const ShareMix = lazyPart(() => import("./ShareMix"), "ShareMix");
const Studies = lazyPart(() => import("./Studies"), "Studies");
const SourceCard = lazyPart(() => import("./SourceCard"), "SourceCard");

const ONE_COLUMN = "(max-width: 1023.98px)"; // of viewport, as in page.css

/** The main job: whose money, how much, where to; the mix before and after; how big that is where it arrives. */
export function RedirectPage({ atlas: market }: { atlas: Atlas }) {
  const atlas = useShownAtlas(market);
  const scenario = useScenarioStore(shownScenario);
  const committed = useScenarioStore((state) => state.scenario);
  const dragging = useScenarioStore((state) => state.draft !== null);
  const refusal = useScenarioStore((state) =>
    state.refused === null ? null : lineMessage(state, atlas, state.refused.line),
  );
  const noted = useScenarioStore((state) => state.notes.length > 0);
  const openedByLink = useScenarioStore((state) => state.openedByLink);
  const asked = useAsked((state) => state.asked);
  // What does not follow the hand is drawn from the settled outcome, which stays the same during a drag.
  const settled = useMemo(() => outcomeNow(atlas, committed), [atlas, committed]);
  const outcome = useMemo(
    () => (scenario === committed ? settled : outcomeNow(atlas, scenario)),
    [atlas, scenario, committed, settled],
  );
  // In a drag, chart, first sentence and lines follow the hand at once; the rest follows as soon as it can.
  const deferred = useDeferredValue(outcome);
  const follower = dragging ? deferred : outcome;
  const chart = useShownChart(scenario.chart);
  const narrow = useMedia(ONE_COLUMN);
  // Tiles name their class themselves; other colours cannot be read without the legend, so it stands at the chart.
  const legendFirst = chart !== "table" && scenario.color !== "class";
  const connected =
    chart === "treemap" && scenario.show === "after" && scenario.focus === null && !legendFirst;
  useShortcuts();
  return (
    <main className="redirect">
      <Hatches destinations={[...atlas.destinations.keys()]} />
      {noted && (
        <Suspense>
          <LinkNotice />
        </Suspense>
      )}
      {openedByLink && (
        <Suspense>
          <ReleaseOffer atlas={atlas} release={outcome.releaseTree.release} />
        </Suspense>
      )}
      <Headline outcome={outcome} follower={follower} />
      <ChartArea atlas={atlas} outcome={outcome} settled={settled} chart={chart} dragging={dragging} />
      <div className="controls" role="group" aria-label={m.controls()}>
        <MoneyChoice atlas={atlas} outcome={settled} />
        <ScenarioChoice atlas={atlas} scenario={committed} />
        <TotalLine atlas={atlas} outcome={outcome} />
        <div className="what-moves">
          {narrow && !isLarge(outcome) && (
            <Suspense>
              <MiniTreemap outcome={follower} />
            </Suspense>
          )}
          <DestinationLines atlas={atlas} outcome={outcome} />
          <TakenFrom atlas={atlas} outcome={committed.from === "prorata" ? settled : outcome} />
        </div>
      </div>
      <div className="pictures">
        {outcome.moved === 0 && !dragging && (
          <Suspense>
            <NothingYet atlas={atlas} outcome={outcome} />
          </Suspense>
        )}
        {legendFirst && (
          <Suspense fallback={<ul className="legend" />}>
            <Legend atlas={atlas} outcome={follower} />
          </Suspense>
        )}
        <Suspense fallback={<section className="cards-room" aria-busy="true" />}>
          <Cards atlas={atlas} outcome={follower} connected={connected} />
        </Suspense>
        {chart !== "table" && !legendFirst && (
          <Suspense fallback={<ul className="legend" />}>
            <Legend atlas={atlas} outcome={follower} />
          </Suspense>
        )}
        <Suspense fallback={<section className="studies" />}>
          <Classes atlas={atlas} outcome={follower} />
          <Studies atlas={atlas} outcome={follower} settled={settled} />
        </Suspense>
        <Suspense fallback={<section className="share" id="share" />}>
          <ShareMix atlas={atlas} outcome={settled} chart={chart} />
        </Suspense>
      </div>
      <Announcer outcome={outcome} refusal={refusal} />
      {asked && (
        <Suspense>
          <SourceCard key={JSON.stringify(asked)} atlas={atlas} outcome={outcome} figure={asked} />
        </Suspense>
      )}
    </main>
  );
}
