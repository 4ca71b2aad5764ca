import { Suspense, useState } from "react";
import { Hatches } from "../../charts/shared/Hatches";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { mixFacts } from "../../export/mixFacts";
import { useAsked } from "../../state/asked";
import { useScenarioStore } from "../../state/scenarioStore";
import { shareAddress } from "../../state/shareAddress";
import { b } from "../../text/embedMessages";
import { plainText } from "../../text/parts";
import { sentences } from "../../text/sentences";
import { headlineOf, words } from "../../text/words";
import { Announcer } from "../redirect/Announcer";
import { ChartArea } from "../redirect/ChartArea";
import { DestinationLines } from "../redirect/DestinationLines";
import { Legend } from "../redirect/Legend";
import { studyPanels } from "../redirect/studyPanels";
import { TotalLine } from "../redirect/TotalLine";
import { useFollower } from "../redirect/useFollower";
import { useOutcomes } from "../redirect/useOutcomes";
import { useShownAtlas } from "../redirect/useShownAtlas";
import { useShownChart, type ShownChart } from "../redirect/useShownChart";
import { lazyPart } from "../site/lazyPart";
import { citedLine } from "./citedLine";
import { EmbedFrame } from "./EmbedFrame";
import type { EmbeddedProps } from "./EmbeddedProps";

const Cards = lazyPart(() => import("../redirect/Cards"), "Cards");
const SourceCard = lazyPart(() => import("../redirect/SourceCard"), "SourceCard");

interface DrawnProps {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly settled: Outcome;
  readonly chart: ShownChart;
}

/** The mix, what it is worth where it arrives, and with controls how much goes where. */
function Mix({ atlas, outcome, settled, chart, controls }: DrawnProps & { readonly controls: boolean }) {
  const dragging = useScenarioStore((state) => state.draft !== null);
  const follower = useFollower(outcome);
  return (
    <>
      <ChartArea atlas={atlas} outcome={outcome} settled={settled} chart={chart} dragging={dragging} />
      {chart !== "table" && outcome.scenario.color !== "class" && <Legend atlas={atlas} outcome={follower} />}
      {controls && (
        <div className="embed-lines">
          <TotalLine atlas={atlas} outcome={outcome} />
          <DestinationLines atlas={atlas} outcome={outcome} follower={follower} />
        </div>
      )}
      <Suspense fallback={<section className="cards-room" aria-busy="true" />}>
        <Cards atlas={atlas} outcome={follower} connected={false} />
      </Suspense>
    </>
  );
}

/** A chart of the Redirect page: the mix as the link has it, or one of the questions asked further. */
export function EmbeddedMix({ atlas: market, options }: EmbeddedProps) {
  const { view, controls, isStill } = options;
  const atlas = useShownAtlas(market);
  const asked = useAsked((state) => state.asked);
  const { outcome, settled } = useOutcomes(atlas);
  const committed = settled.scenario;
  const [opened] = useState(settled);
  const chart = useShownChart(outcome.scenario.chart);
  const study = studyPanels.find((entry) => entry.study === view);
  const link = shareAddress({ ...committed, study: study?.study ?? committed.study }, chart);
  const { release } = outcome.releaseTree;
  const base = b.base({ base: plainText(words(outcome).from.at(-1)!), release: release.label });
  const { growth, paidIn, paidOut } = committed;
  const hasChoices = view === "years" && (growth !== 0 || paidIn !== null || paidOut !== null);
  return (
    <EmbedFrame
      options={options}
      words={{
        title: headlineOf(outcome),
        base: hasChoices ? sentences([base, b.changed()]) : base,
        sources: citedLine(mixFacts(atlas, settled, link).sources),
        marks: b.marks(),
        link,
      }}
    >
      <Hatches destinations={[...atlas.destinations.keys()]} />
      {study ? (
        <section className="study" id="chart" tabIndex={-1} aria-label={study.label}>
          <h2>{study.label}</h2>
          <Suspense fallback={<p role="status">{b.loading()}</p>}>
            <study.Panel atlas={atlas} outcome={outcome} settled={settled} />
          </Suspense>
        </section>
      ) : (
        <Mix
          atlas={atlas}
          outcome={outcome}
          settled={settled}
          chart={chart}
          controls={controls && !isStill}
        />
      )}
      <Announcer atlas={atlas} settled={settled} opened={opened} />
      {asked && (
        <Suspense>
          <SourceCard key={JSON.stringify(asked)} atlas={atlas} outcome={outcome} figure={asked} />
        </Suspense>
      )}
    </EmbedFrame>
  );
}
