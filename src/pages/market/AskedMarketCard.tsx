import { Suspense } from "react";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import type { Outcome } from "../../domain/outcome";
import { useAsked } from "../../state/asked";
import { lazyPart } from "../site/lazyPart";

const HistoryCard = lazyPart(() => import("./HistoryCard"), "HistoryCard");
const MarketCard = lazyPart(() => import("./MarketCard"), "MarketCard");

interface Props {
  readonly atlas: Atlas;
  readonly view: MarketView;
  readonly outcome: Outcome;
}

/** The card of the figure of the market, or of its history, that was asked for. */
export function AskedMarketCard(props: Props) {
  const asked = useAsked((state) => state.asked);
  if (!asked) return null;
  const key = JSON.stringify(asked);
  return (
    <Suspense>
      {asked.kind === "history" ? (
        <HistoryCard key={key} atlas={props.atlas} figure={asked} />
      ) : (
        <MarketCard key={key} {...props} figure={asked} />
      )}
    </Suspense>
  );
}
