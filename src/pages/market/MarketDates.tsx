import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { DateHeading } from "./DateHeading";
import { MarketBars } from "./MarketBars";
import { MarketTable } from "./MarketTable";
import { MarketTreemap } from "./MarketTreemap";

interface Props {
  readonly atlas: Atlas;
  readonly views: readonly MarketView[];
  readonly chart: "treemap" | "bars" | "table";
  /** Pixels for each date; the height is that of the larger market. */
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly dragging: boolean;
  readonly openSmaller: (ids: readonly string[]) => void;
}

function shownTotal({ releaseTree: { tree }, scenario: { focus } }: MarketView): number {
  return (tree.byId.get(focus ?? tree.root.id) ?? tree.root).usdMillions;
}

function longestBar(views: readonly MarketView[]): number {
  return Math.max(...views.flatMap(({ rows }) => rows.flatMap(({ before, after }) => [before, after])));
}

/** The market at one date or more, drawn at one scale: the same area or length for a dollar. */
export function MarketDates({ atlas, views, chart, room, dragging, openSmaller }: Props) {
  const totals = views.map((view) => shownTotal(view));
  const largest = Math.max(...totals);
  return views.map((view, index) => {
    const { release } = view.releaseTree;
    return (
      <div key={release.id}>
        {views.length > 1 && <DateHeading release={release} />}
        {chart === "treemap" && (
          <MarketTreemap
            atlas={atlas}
            view={view}
            room={{ ...room, height: Math.round((room.height * totals[index]!) / largest) }}
            dragging={dragging}
            openSmaller={openSmaller}
          />
        )}
        {chart === "bars" && <MarketBars atlas={atlas} view={view} longest={longestBar(views)} />}
        {chart === "table" && <MarketTable atlas={atlas} view={view} />}
      </div>
    );
  });
}
