import { Suspense, useState } from "react";
import { drawnPart, lazyPart } from "../site/lazyPart";
import { Hatches } from "../../charts/shared/Hatches";
import type { Atlas } from "../../domain/atlas";
import { useAsked } from "../../state/asked";
import { useScenarioStore } from "../../state/scenarioStore";
import { ChartArea } from "./ChartArea";
import { DestinationLines } from "./DestinationLines";
import { Headline } from "./Headline";
import { MoneyChoice } from "./MoneyChoice";
import { isLarge } from "./isLarge";
import { ReleaseOffer } from "./ReleaseOffer";
import { ScenarioChoice } from "./ScenarioChoice";
import { TakenFrom } from "./TakenFrom";
import { TotalLine } from "./TotalLine";
import { useFollower } from "./useFollower";
import { useMedia } from "./useMedia";
import { useOutcomes } from "./useOutcomes";
import { useShownAtlas } from "./useShownAtlas";
import { useShownChart } from "./useShownChart";
import { useShortcuts } from "./useShortcuts";
import { m } from "../../text/messages";
import { NoticeOfLink } from "../site/NoticeOfLink";

const Announcer = drawnPart("first", () => import("./Announcer"), "Announcer");
const Cards = drawnPart("first", () => import("./Cards"), "Cards");
const Classes = drawnPart("first", () => import("./Classes"), "Classes");
const MiniTreemap = lazyPart(() => import("./MiniTreemap"), "MiniTreemap");
const Legend = drawnPart("first", () => import("./Legend"), "Legend");
const NothingYet = lazyPart(() => import("./NothingYet"), "NothingYet");
const ShareMix = drawnPart("first", () => import("./ShareMix"), "ShareMix");
const Studies = drawnPart("first", () => import("./Studies"), "Studies");
const SourceCard = lazyPart(() => import("./SourceCard"), "SourceCard");

const ONE_COLUMN = "(max-width: 1023.98px)"; // of viewport, as in page.css

/** The main job: whose money, how much, where to; the mix before and after; how big that is where it arrives. */
export function RedirectPage({ atlas: market }: { atlas: Atlas }) {
  const atlas = useShownAtlas(market);
  const dragging = useScenarioStore((state) => state.draft !== null);
  const openedByLink = useScenarioStore((state) => state.openedByLink);
  const asked = useAsked((state) => state.asked);
  // What does not follow the hand is drawn from the settled outcome.
  const { outcome, settled } = useOutcomes(atlas);
  const { scenario } = outcome;
  const [opened] = useState(settled);
  const follower = useFollower(outcome);
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
      <NoticeOfLink />
      {openedByLink && <ReleaseOffer atlas={atlas} release={outcome.releaseTree.release} />}
      <Headline outcome={outcome} follower={follower} />
      <ChartArea atlas={atlas} outcome={outcome} settled={settled} chart={chart} dragging={dragging} />
      <div className="controls" id="what-moves" role="group" aria-label={m.controls()}>
        <MoneyChoice atlas={atlas} outcome={settled} />
        <ScenarioChoice atlas={atlas} scenario={settled.scenario} />
        <TotalLine atlas={atlas} outcome={outcome} />
        <div className="what-moves">
          {narrow && !isLarge(outcome) && (
            <Suspense>
              <MiniTreemap outcome={follower} />
            </Suspense>
          )}
          <DestinationLines atlas={atlas} outcome={outcome} follower={follower} />
          <TakenFrom atlas={atlas} outcome={settled.scenario.from === "prorata" ? settled : outcome} />
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
      <Suspense>
        <Announcer atlas={atlas} settled={settled} opened={opened} />
      </Suspense>
      {asked && (
        <Suspense>
          <SourceCard key={JSON.stringify(asked)} atlas={atlas} outcome={outcome} figure={asked} />
        </Suspense>
      )}
    </main>
  );
}
