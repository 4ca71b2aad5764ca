import type { Atlas } from "../../domain/atlas";
import type { MarketView } from "../../domain/marketView";
import { amountsTable } from "../../export/assumptionsTable";
import { marketFacts } from "../../export/marketFacts";
import { marketState } from "../../export/marketState";
import { marketTable } from "../../export/marketTable";
import { formatDate } from "../../format/date";
import { money } from "../../text/amount";
import { baseLabel } from "../../text/baseName";
import { t } from "../../text/fileMessages";
import { k } from "../../text/marketMessages";
import { marketWords } from "../../text/marketWords";
import { locale, m } from "../../text/messages";
import { sentences } from "../../text/sentences";
import { Legend } from "../redirect/Legend";
import type { ChartRoom, TakenParts } from "../site/take/Takeaway";
import { MarketDates } from "./MarketDates";
import { marketRows } from "./marketRows";
import type { MarketChartName } from "./useMarketChart";

type Views = readonly [MarketView, ...MarketView[]];

interface Drawn {
  readonly atlas: Atlas;
  readonly views: Views;
  readonly chart: "treemap" | "bars";
  readonly room: ChartRoom;
}

const GAP = 24; // px between two dates
const HEADS = 34; // px that the names of the groups, or of dates, take above a treemap
const LEAST = 120; // px of height of a treemap

const nothing = () => undefined;

function Drawing({ atlas, views, chart, room }: Drawn) {
  const two = views.length > 1;
  const width = two ? Math.floor((room.width - GAP) / 2) : room.width;
  const legend = views[0].scenario.color !== "class" && <Legend atlas={atlas} outcome={views[0]} />;
  return (
    <>
      <div className={two ? "file-both" : ""}>
        <MarketDates
          atlas={atlas}
          views={views}
          chart={chart}
          room={{ width, height: Math.max(LEAST, room.height - (two ? 2 : 1) * HEADS), textScale: 1 }}
          dragging={false}
          openSmaller={nothing}
        />
      </div>
      {legend}
    </>
  );
}

/** What can be taken away of the market, at one date or at two. `link`: the full address of the view. */
export function marketParts(
  atlas: Atlas,
  views: Views,
  chart: Exclude<MarketChartName, "scale">,
  link: string,
): TakenParts {
  const [view] = views;
  const { release } = view.releaseTree;
  const nodes = marketRows(view);
  const date = formatDate(release.asOf, locale);
  const base = m.base_sentence({ base: baseLabel(view.roots), amount: money(view.baseTotal), date });
  return {
    headline: marketWords(view),
    deck: sentences([base, k.note_release({ note: release.note })]),
    base,
    key: t.frame_key_still(),
    facts: marketFacts(atlas, view, nodes, link),
    tables: [marketTable(view, nodes), amountsTable(nodes.map((node) => ({ ...node, asOf: release.asOf })))],
    state: marketState(view, nodes),
    hatches: [],
    draw:
      chart === "table" ? null : (room) => <Drawing atlas={atlas} views={views} chart={chart} room={room} />,
  };
}
