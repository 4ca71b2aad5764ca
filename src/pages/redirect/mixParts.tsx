import type { Atlas } from "../../domain/atlas";
import { flowsOf } from "../../domain/flows";
import type { Outcome } from "../../domain/outcome";
import { assumptionsTable } from "../../export/assumptionsTable";
import { flowsTable } from "../../export/flowsTable";
import { marketsTable } from "../../export/marketsTable";
import { mixFacts } from "../../export/mixFacts";
import { mixState } from "../../export/mixState";
import { mixTable } from "../../export/mixTable";
import { t } from "../../text/fileMessages";
import { m } from "../../text/messages";
import { plainText } from "../../text/parts";
import { sentences } from "../../text/sentences";
import { shortfallSentence, words } from "../../text/words";
import type { ChartRoom, TakenParts } from "../site/take/Takeaway";
import { BarsPanel } from "./BarsPanel";
import { flowBoxes, FlowPicture } from "./flow/FlowPicture";
import { Legend } from "./Legend";
import { mixTree } from "./mixTree";
import { treemapActions } from "./treemapActions";
import { TreemapPanel } from "./TreemapPanel";
import type { ShownChart } from "./useShownChart";

const GAP = 24; // px between two treemaps
const HEADS = 34; // px that the names of the groups, or before and after, take above a treemap
const LEAST = 120; // px of height of a treemap
const nothing = () => undefined;

interface Drawn {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly room: ChartRoom;
}

/** The treemap, or two of them, before and after, in half the width each. */
function Treemaps({ atlas, outcome, room }: Drawn) {
  const { show } = outcome.scenario;
  const both = show === "both";
  const width = both ? Math.floor((room.width - GAP) / 2) : room.width;
  const panel = {
    outcome,
    tree: mixTree(outcome),
    room: { width, height: Math.max(LEAST, room.height - (both ? 2 : 1) * HEADS), textScale: 1 },
    gauge: false,
    dragging: false,
    actions: treemapActions(atlas, outcome, nothing, nothing),
  };
  if (!both) return <TreemapPanel {...panel} show={show} />;
  return (
    <div className="file-both">
      <div>
        <h2 className="panel-head">{m.before_heading()}</h2>
        <TreemapPanel {...panel} show="before" />
      </div>
      <div>
        <h2 className="panel-head">{m.after_heading()}</h2>
        <TreemapPanel {...panel} show="after" />
      </div>
    </div>
  );
}

function Drawing({ atlas, outcome, room, chart }: Drawn & { chart: ShownChart }) {
  if (chart === "flow" && outcome.moved > 0) {
    const flows = flowsOf(outcome, atlas.classes);
    const boxes = flowBoxes(outcome, flows, room.width, 1);
    return <FlowPicture outcome={outcome} flows={flows} boxes={boxes} onAsk={nothing} hintOf={nothing} />;
  }
  // Tiles name their class themselves; other colours cannot be read without the legend.
  const legend = outcome.scenario.color !== "class" && <Legend atlas={atlas} outcome={outcome} />;
  return (
    <>
      {chart === "bars" ? (
        <BarsPanel outcome={outcome} actions={treemapActions(atlas, outcome, nothing, nothing)} />
      ) : (
        <Treemaps atlas={atlas} outcome={outcome} room={room} />
      )}
      {legend}
    </>
  );
}

/** What can be taken away of a redirection, drawn as the chart chosen. `link`: its full address. */
export function mixParts(atlas: Atlas, outcome: Outcome, chart: ShownChart, link: string): TakenParts {
  const { headline, deck, from } = words(outcome);
  const missing = shortfallSentence(outcome);
  return {
    headline,
    deck: sentences([...deck, ...(missing ? [missing] : []), ...from].map(plainText)),
    base: plainText(from.at(-1)!),
    key: t.frame_key(),
    facts: mixFacts(atlas, outcome, link),
    tables: [
      mixTable(outcome),
      marketsTable(outcome),
      flowsTable(atlas, outcome),
      assumptionsTable(atlas, outcome),
    ],
    state: mixState(outcome),
    hatches: [...atlas.destinations.keys()],
    draw:
      chart === "table"
        ? null
        : (room) => <Drawing atlas={atlas} outcome={outcome} room={room} chart={chart} />,
  };
}
