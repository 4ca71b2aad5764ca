import { memo, Suspense, useState } from "react";
import { lazyPart } from "../site/lazyPart";
import { useWidth } from "../../charts/shared/useWidth";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { ask } from "../../state/asked";
import { MarketDates } from "./MarketDates";
import { UntilTaken } from "../site/UntilTaken";

const SmallerList = lazyPart(() => import("../redirect/SmallerList"), "SmallerList");

interface Props {
  readonly atlas: Atlas;
  readonly views: readonly MarketView[];
  readonly chart: "treemap" | "bars" | "table";
  readonly dragging: boolean;
}

const NARROW = 640; // px below which two dates stand one above the other
const GAP = 32; // px between two dates

function heightFor(width: number): number {
  return Math.round(Math.max(320, Math.min(600, width * 0.42)));
}

/** The market as the chart chosen; two dates side by side are drawn at one scale: the same area for a dollar. */
export const MarketChart = memo(function MarketChart({ atlas, views, chart, dragging }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(1376);
  const [smaller, setSmaller] = useState<readonly string[] | null>(null);
  const two = views.length > 1;
  const side = two && width >= NARROW ? Math.floor((width - GAP) / 2) : width;
  const height = heightFor(two ? side * 1.4 : side);
  const room = { width: side, height, textScale };
  const dates = { atlas, views, room, dragging, openSmaller: setSmaller };
  return (
    <div ref={element} className={two ? "chart-room both" : "chart-room"}>
      <UntilTaken
        first={
          <>
            <div className="if-wide">
              <MarketDates {...dates} chart="treemap" />
            </div>
            <div className="if-narrow">
              <MarketDates {...dates} chart="bars" />
            </div>
          </>
        }
      >
        <MarketDates {...dates} chart={chart} />
      </UntilTaken>
      {smaller && (
        <Suspense>
          <SmallerList outcome={views[0]!} ids={smaller} onAsk={ask} onClose={() => setSmaller(null)} />
        </Suspense>
      )}
    </div>
  );
});
