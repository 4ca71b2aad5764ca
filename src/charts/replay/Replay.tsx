import { CursorChart, type CursorActions, type CursorLabels } from "../shared/CursorChart";
import { ReplayPicture } from "./ReplayPicture";
import { nearestPlace, type ReplayBoxes } from "./replayLayout";

interface Props {
  readonly boxes: ReplayBoxes;
  readonly textScale: number;
  readonly labels: CursorLabels;
  /** The place that is read. */
  readonly shown: number;
  readonly actions: CursorActions;
}

const FAR = 12; // months that Page Up and Page Down move by

/** Two mixes through time: one cursor over all measures. One tab stop, read as a slider over its months. */
export function Replay({ boxes, textScale, labels, shown, actions }: Props) {
  return (
    <CursorChart
      className="replay-chart"
      labels={labels}
      cursor={{ shown, end: boxes.stops.length - 1, step: 1, far: FAR }}
      placeAt={(x) => nearestPlace(boxes, x)}
      actions={actions}
    >
      <ReplayPicture boxes={boxes} textScale={textScale} />
      <ReplayCursor boxes={boxes} shown={shown} />
    </CursorChart>
  );
}

/** The line of the cursor, drawn apart from the picture so that moving it redraws nothing else. */
function ReplayCursor({ boxes, shown }: { boxes: ReplayBoxes; shown: number }) {
  const { width, height, panels, stops } = boxes;
  const x = stops[shown]!;
  return (
    <svg className="replay-cursor" width={width} height={height} aria-hidden="true">
      {panels.map(({ id, plot, lines }) => (
        <g key={id}>
          <line x1={x} x2={x} y1={plot.y - 2} y2={plot.y + plot.height} />
          {lines.map(({ id: name, tops }) =>
            tops[shown] == null ? null : (
              <circle key={name} className={`replay-dot replay-${name}`} cx={x} cy={tops[shown]} r="4" />
            ),
          )}
        </g>
      ))}
    </svg>
  );
}
