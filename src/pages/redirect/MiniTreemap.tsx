import { memo } from "react";
import { tileFill } from "../../charts/shared/tileFill";
import { useWidth } from "../../charts/shared/useWidth";
import { treemapLayout } from "../../charts/treemap/treemapLayout";
import { Sentence } from "../../controls/Sentence";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { d } from "../../text/onDemandMessages";
import { fill } from "../../text/parts";
import { words } from "../../text/words";
import { mixTree } from "./mixTree";
import "./mini.css";

const HEIGHT = 104; // px: the picture must leave room for the sliders under it

/** The waterline in small, in view while the lines are set on a narrow screen. A picture only: the chart says it all. */
export const MiniTreemap = memo(function MiniTreemap({ outcome }: { outcome: Outcome }) {
  const { element, width } = useWidth<HTMLDivElement>(358);
  const { tiles, band } = treemapLayout({ ...mixTree(outcome), show: "after", width, height: HEIGHT });
  const boxes = [...tiles.flatMap((tile) => (tile.joined.length > 0 ? tile.joined : [tile])), ...band];
  const figures = words(outcome).headline.filter((part) => typeof part !== "string");
  const [share, amount] = figures;
  return (
    <div className="mini">
      <p className="mini-headline">
        {share && amount ? (
          <Sentence parts={fill(d.mini, { share, amount })} onAsk={ask} className="accent" />
        ) : (
          <Sentence parts={words(outcome).headline} onAsk={ask} />
        )}
      </p>
      <div ref={element}>
        <svg
          className="mini-treemap"
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {boxes.map(({ id, x, y, width: wide, height }) => (
            <g key={id} className="mini-tile">
              <rect
                x={x}
                y={y}
                width={wide}
                height={height}
                fill={tileFill(outcome.rowById.get(id)!, outcome.scenario.color)}
              />
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
});
