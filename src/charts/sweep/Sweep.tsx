import { CursorChart, type CursorActions, type CursorLabels } from "../shared/CursorChart";
import { measureText } from "../shared/measureText";
import { SweepPicture } from "./SweepPicture";
import { nearestShare, type SweepBoxes, type SweepPanelBoxes } from "./sweepLayout";

interface Props {
  readonly boxes: SweepBoxes;
  readonly textScale: number;
  readonly labels: CursorLabels;
  /** The share that is read, in basis points, and the one that is set, with its words. */
  readonly cursor: { readonly shown: number; readonly now: number; readonly nowText: string };
  readonly actions: CursorActions;
}

const FAR = 10; // steps that Page Up and Page Down move by

/** Small multiples of a sweep with one cursor over all. One tab stop, read as a slider over its steps. */
export function Sweep({ boxes, textScale, labels, cursor, actions }: Props) {
  const { step, end } = boxes;
  return (
    <CursorChart
      className="sweep-chart"
      labels={labels}
      cursor={{ shown: cursor.shown, end, step, far: FAR * step }}
      placeAt={(x, y) => nearestShare(boxes, x, y)}
      actions={actions}
    >
      <SweepPicture boxes={boxes} textScale={textScale} />
      <svg className="sweep-cursor" width={boxes.width} height={boxes.height} aria-hidden="true">
        {boxes.panels.map(
          (panel) =>
            panel.empty === null && (
              <g key={panel.id}>
                <Now panel={panel} end={end} textScale={textScale} now={cursor.now} text={cursor.nowText} />
                <Cursor panel={panel} end={end} index={cursor.shown / step} share={cursor.shown} />
              </g>
            ),
        )}
      </svg>
    </CursorChart>
  );
}

/** The share that is set: a mark under the axis with its words; beyond the axis it points out of it. */
function Now({
  panel,
  end,
  textScale,
  now,
  text,
}: {
  readonly panel: SweepPanelBoxes;
  readonly end: number;
  readonly textScale: number;
  readonly now: number;
  readonly text: string;
}) {
  const { plot, box } = panel;
  const foot = plot.y + plot.height;
  const x = plot.x + (Math.min(now, end) / end) * plot.width;
  const half = measureText(text, 12 * textScale, 600) / 2;
  const middle = Math.max(box.x + half, Math.min(x, box.x + box.width - half));
  return (
    <g className="sweep-now">
      <path d={now > end ? `M${x + 2} ${foot}l-6 -4v8z` : `M${x} ${foot + 1}l4 6h-8z`} />
      <text x={middle} y={foot + 34 * textScale} textAnchor="middle" fontSize={12 * textScale}>
        {text}
      </text>
    </g>
  );
}

/** The line of the cursor in one multiple, and where it meets the lines. */
function Cursor({
  panel,
  end,
  index,
  share,
}: {
  readonly panel: SweepPanelBoxes;
  readonly end: number;
  readonly index: number;
  readonly share: number;
}) {
  const { plot, lines } = panel;
  const x = plot.x + (share / end) * plot.width;
  return (
    <>
      <line x1={x} x2={x} y1={plot.y - 2} y2={plot.y + plot.height} />
      {lines.map(({ id, paint, tops }) => {
        const top = tops[index] ?? null;
        return top === null ? null : <circle key={id} cx={x} cy={top} r="3.5" fill={paint} />;
      })}
    </>
  );
}
