import { memo, Suspense } from "react";
import { useWidth } from "../../charts/shared/useWidth";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { m } from "../../text/messages";
import { drawnPart } from "../site/lazyPart";
import { UntilTaken } from "../site/UntilTaken";
import { Card } from "./Card";

const Connectors = drawnPart("first", () => import("../../charts/treemap/Connectors"), "Connectors");
const CardsFoot = drawnPart("first", () => import("./CardsFoot"), "CardsFoot");

const CONNECTORS_HEIGHT = 28; // px, as they are drawn
const GAP = 24; // px between cards, as in page.css
const LEAST_WIDTH = 220; // px of a card, as in page.css
const MOST_CONNECTED = 5; // destinations; with more the cards stand in two rows

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly connected: boolean;
}

/** One card for each destination with money there: how much of that market it is, and of its yearly inflow. */
export const Cards = memo(function Cards({ atlas, outcome, connected }: Props) {
  const { element, width } = useWidth<HTMLDivElement>(972);
  const { market, effect } = outcome.scenario;
  const { reached } = outcome;
  if (reached.length === 0) return null;
  const inOneRow = width >= reached.length * LEAST_WIDTH + (reached.length - 1) * GAP;
  const largest = Math.max(1, ...reached.map(({ size, inflow }) => Math.max(size?.usdMillions ?? 0, inflow)));
  const moved = reached.map(({ destination, inflow }) => ({ id: destination.id, value: inflow }));
  return (
    <section ref={element} className="cards-section" aria-label={m.cards()}>
      <h2 className="sr-only">{m.cards()}</h2>
      {connected && inOneRow && reached.length <= MOST_CONNECTED && (
        <Suspense fallback={<svg className="connectors" height={CONNECTORS_HEIGHT} aria-hidden="true" />}>
          <UntilTaken>
            <Connectors moved={moved} width={width} gap={GAP} />
          </UntilTaken>
        </Suspense>
      )}
      <div className="cards">
        {reached.map((entry) => (
          <Card
            key={entry.destination.id}
            reached={entry}
            largest={largest}
            market={market}
            basis={outcome.baseBasis}
            money={outcome.money}
            effect={effect === "on"}
          />
        ))}
      </div>
      <Suspense fallback={<div className="cards-foot" />}>
        <CardsFoot atlas={atlas} market={market} effect={effect} />
      </Suspense>
    </section>
  );
});
