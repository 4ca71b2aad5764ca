import { memo, Suspense, useCallback, useMemo, useState } from "react";
import { drawnPart, lazyPart } from "../site/lazyPart";
import { useWidth } from "../../charts/shared/useWidth";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { zoom } from "../../state/actions";
import { ask } from "../../state/asked";
import { m } from "../../text/messages";
import { Breadcrumb } from "./Breadcrumb";
import { ChartToolbar } from "./ChartToolbar";
import { mixTree } from "./mixTree";
import { isLarge } from "./isLarge";
import { treemapActions } from "./treemapActions";
import { TreemapPanel } from "./TreemapPanel";
import { UntilTaken } from "../site/UntilTaken";
import { useSearchKey } from "../site/useSearchKey";
import type { ShownChart } from "./useShownChart";

const BarsPanel = drawnPart("first", () => import("./BarsPanel"), "BarsPanel");
const FlowPanel = lazyPart(() => import("./flow/FlowPanel"), "FlowPanel");
const MixTable = lazyPart(() => import("./MixTable"), "MixTable");
const LargeTreemap = lazyPart(() => import("./own/LargeTreemap"), "LargeTreemap");
const MixAlternative = drawnPart("first", () => import("./MixAlternative"), "MixAlternative");
const MixSearch = lazyPart(() => import("./MixSearch"), "MixSearch");
const SmallerList = lazyPart(() => import("./SmallerList"), "SmallerList");

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly settled: Outcome;
  readonly chart: ShownChart;
  readonly dragging: boolean;
}

const NARROW = 640; // px below which two treemaps stand one above the other
const GAP = 32; // px between two treemaps
const FLOW = 1.75; // heights of a treemap, about, that a flow takes

function heightFor(width: number): number {
  return Math.round(Math.max(300, Math.min(560, width * 0.47)));
}

/** The mix as the chart chosen, with its choices above it. */
export const ChartArea = memo(function ChartArea({ atlas, outcome, settled, chart, dragging }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(972);
  const [searching, setSearching] = useState(false);
  const openSearch = useCallback(() => setSearching(true), []);
  useSearchKey(openSearch);
  const [smaller, setSmaller] = useState<readonly string[] | null>(null);
  const actions = useMemo(() => treemapActions(atlas, outcome, zoom, setSmaller), [atlas, outcome]);
  const { show } = outcome.scenario;
  const both = show === "both" && chart === "treemap";
  const side = both && width >= NARROW ? Math.floor((width - GAP) / 2) : width;
  const height = heightFor(both ? side * 1.3 : side);
  const room = useMemo(() => ({ width: side, height, textScale }), [side, height, textScale]);
  const tree = useMemo(() => mixTree(outcome), [outcome]);
  // It is read when the chart is entered, and follows what is settled.
  const [about, aboutBefore] = useMemo(
    () =>
      (["after", "before"] as const).map((column) => (
        <Suspense key={column}>
          <MixAlternative outcome={settled} column={column} />
        </Suspense>
      )),
    [settled],
  );
  const panel = { outcome, tree, room, dragging, actions };
  const Panel = isLarge(outcome) ? LargeTreemap : TreemapPanel;
  return (
    <section className="chart-area" id="chart" tabIndex={-1}>
      <ChartToolbar atlas={atlas} outcome={settled} chart={chart} onSearch={openSearch} />
      {chart !== "flow" && <Breadcrumb outcome={outcome} onZoom={(id) => zoom(atlas, id)} />}
      <div ref={element} className="chart-room">
        <UntilTaken
          first={
            <>
              <div className="if-wide">
                <TreemapPanel {...panel} show="after" gauge />
              </div>
              <div className="if-narrow">
                <Suspense>
                  <BarsPanel outcome={outcome} actions={actions} />
                </Suspense>
              </div>
            </>
          }
        >
          {chart === "treemap" && (
            <Suspense fallback={<div style={{ height }} />}>
              <div className={both ? "both" : ""}>
                {show !== "after" && (
                  <div>
                    {both && <h2 className="panel-head">{m.before_heading()}</h2>}
                    <Panel {...panel} show="before" gauge={false} about={aboutBefore} />
                  </div>
                )}
                {show !== "before" && (
                  <div>
                    {both && <h2 className="panel-head">{m.after_heading()}</h2>}
                    <Panel {...panel} show="after" gauge={!both} about={about} />
                  </div>
                )}
              </div>
            </Suspense>
          )}
          {chart === "bars" && (
            <Suspense fallback={<div style={{ height }} />}>
              <BarsPanel
                outcome={outcome}
                actions={actions}
                about={show === "before" ? aboutBefore : about}
              />
            </Suspense>
          )}
          {chart === "flow" && (
            <Suspense fallback={<div style={{ height: FLOW * height }} />}>
              <FlowPanel atlas={atlas} outcome={outcome} width={width} textScale={textScale} />
            </Suspense>
          )}
          {chart === "table" && (
            <Suspense>
              <MixTable atlas={atlas} outcome={outcome} />
            </Suspense>
          )}
        </UntilTaken>
      </div>
      {searching && (
        <Suspense>
          <MixSearch atlas={atlas} outcome={settled} onClose={() => setSearching(false)} />
        </Suspense>
      )}
      {smaller && (
        <Suspense>
          <SmallerList outcome={outcome} ids={smaller} onAsk={ask} onClose={() => setSmaller(null)} />
        </Suspense>
      )}
    </section>
  );
});
