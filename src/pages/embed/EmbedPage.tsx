import { Suspense, useEffect, useState } from "react";
import type { Atlas } from "../../domain/atlas";
import { EMBED_VIEWS, embedOptions } from "../../state/embedOptions";
import { isEmbedded } from "../../state/isEmbedded";
import { useScenarioStore } from "../../state/scenarioStore";
import { b } from "../../text/embedMessages";
import { lazyPart } from "../site/lazyPart";
import "./embed.css";

const EmbedGuide = lazyPart(() => import("./EmbedGuide"), "EmbedGuide");

const Mix = lazyPart(() => import("./EmbeddedMix"), "EmbeddedMix");
const Market = lazyPart(() => import("./EmbeddedMarket"), "EmbeddedMarket");
const History = lazyPart(() => import("./EmbeddedHistory"), "EmbeddedHistory");
const Outcome = lazyPart(() => import("./EmbeddedOutcome"), "EmbeddedOutcome");
const Story = lazyPart(() => import("./EmbeddedStory"), "EmbeddedStory");

const CHARTS = { "/": Mix, "/market/": Market, "/outcome/": Outcome, "/story/": Story } as const;

/** A chart for a page of others; without a query, how to put one there. */
export function EmbedPage({ atlas }: { atlas: Atlas }) {
  const [asked] = useState(() => (isEmbedded() ? embedOptions(window.location.search) : null));
  useEffect(() => {
    if (asked) useScenarioStore.setState(({ notes }) => ({ notes: [...notes, ...asked.notes] }));
  }, [asked]);
  if (!asked)
    return (
      <Suspense fallback={<main className="embed-guide" aria-busy="true" />}>
        <EmbedGuide atlas={atlas} />
      </Suspense>
    );
  const { options } = asked;
  const Chart = options.view === "market-history" ? History : CHARTS[EMBED_VIEWS[options.view]];
  return (
    <Suspense
      fallback={
        <main className="embed" aria-busy="true">
          <p role="status">{b.loading()}</p>
        </main>
      }
    >
      <Chart atlas={atlas} options={options} />
    </Suspense>
  );
}
