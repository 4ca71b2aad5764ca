import type { DataUnit } from "../../domain/figureRef";
import { CursorChart, type CursorActions, type CursorLabels } from "../shared/CursorChart";
import { AreaPicture } from "./AreaPicture";
import { nearestPoint, type AreaBoxes } from "./areaLayout";

interface Props {
  readonly boxes: AreaBoxes;
  readonly unit: DataUnit;
  readonly textScale: number;
  readonly labels: CursorLabels;
  /** The point that is read, and the one that a press of a key starts from. */
  readonly cursor: { readonly shown: number; readonly held: number };
  readonly actions: CursorActions;
}

const FAR = 10; // points that Page Up and Page Down move by

/** Amounts over time: areas, columns and dots with a cursor. One tab stop, read as a slider over its points. */
export function Area({ boxes, unit, textScale, labels, cursor, actions }: Props) {
  return (
    <CursorChart
      className="history-chart"
      labels={labels}
      cursor={{ shown: cursor.shown, end: boxes.stops.length - 1, step: 1, far: FAR }}
      placeAt={(x) => nearestPoint(boxes, x)}
      actions={actions}
    >
      <AreaPicture boxes={boxes} unit={unit} textScale={textScale} />
      <AreaCursor boxes={boxes} {...cursor} />
    </CursorChart>
  );
}

/** The line of the cursor, drawn apart from the picture so that moving it redraws nothing else. */
function AreaCursor({ boxes, shown, held }: { boxes: AreaBoxes; shown: number; held: number }) {
  const { width, height, plot, stops } = boxes;
  const { x, top } = stops[shown]!;
  const foot = plot.y + plot.height;
  return (
    <svg className="history-cursor" width={width} height={height} aria-hidden="true">
      {held !== shown && <path className="history-held" d={`M${stops[held]!.x} ${foot + 1}l4 6h-8z`} />}
      <line x1={x} x2={x} y1={plot.y - 2} y2={foot} />
      <path d={`M${x} ${foot + 1}l4 6h-8z`} />
      {top !== null && <circle cx={x} cy={top} r="4" />}
    </svg>
  );
}
