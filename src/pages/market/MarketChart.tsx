import { lazy, memo, Suspense, useState } from "react";
import { useWidth } from "../../charts/shared/useWidth";
import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { ask } from "../../state/asked";
import { MarketBars } from "./MarketBars";
import { MarketTable } from "./MarketTable";
import { MarketTreemap } from "./MarketTreemap";
import { DateHeading } from "./DateHeading";

const SmallerList = lazy(() =>
  import("../redirect/SmallerList").then((module) => ({ default: module.SmallerList })),
);

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
  const totals = views.map((view) => shownTotal(view));
  const largest = Math.max(...totals);
  const height = heightFor(two ? side * 1.4 : side);
  return (
    <div ref={element} className={two ? "chart-room both" : "chart-room"}>
      {views.map((view, index) => {
        const { release } = view.releaseTree;
        const room = { width: side, height: Math.round((height * totals[index]!) / largest), textScale };
        return (
          <div key={release.id}>
            {two && <DateHeading release={release} />}
            {chart === "treemap" && (
              <MarketTreemap
                atlas={atlas}
                view={view}
                room={room}
                dragging={dragging}
                openSmaller={setSmaller}
              />
            )}
            {chart === "bars" && <MarketBars atlas={atlas} view={view} longest={longestBar(views)} />}
            {chart === "table" && <MarketTable atlas={atlas} view={view} />}
          </div>
        );
      })}
      {smaller && (
        <Suspense>
          <SmallerList outcome={views[0]!} ids={smaller} onAsk={ask} onClose={() => setSmaller(null)} />
        </Suspense>
      )}
    </div>
  );
});

function shownTotal({ releaseTree: { tree }, scenario: { focus } }: MarketView): number {
  return (tree.byId.get(focus ?? tree.root.id) ?? tree.root).usdMillions;
}

function longestBar(views: readonly MarketView[]): number {
  return Math.max(...views.flatMap(({ rows }) => rows.flatMap(({ before, after }) => [before, after])));
}
