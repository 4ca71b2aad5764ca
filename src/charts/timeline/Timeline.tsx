import { useId, type ReactNode } from "react";
import { PlotGrid } from "../shared/PlotGrid";
import { Tooltip } from "../shared/Tooltip";
import { useMarks, type Marks } from "../shared/useMarks";
import type { TimelineMark } from "./laneLayout";
import type { TimelineBoxes } from "./timelineLayout";
import { timelineNeighbour } from "./timelineNeighbour";
import { ChartHelp } from "../shared/ChartHelp";

const TARGET = 3; // px around a mark that take the pointer too
const RING = 3; // px between a mark and the ring of the chosen one
const YEAR_DROP = 14; // px from the top to the years

interface Props {
  readonly boxes: TimelineBoxes;
  readonly labels: { readonly name: string; readonly about?: string; readonly help: string };
  readonly spokenOf: (id: string) => string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly hintOf: (id: string) => ReactNode;
}

interface MarkProps {
  readonly mark: TimelineMark;
  readonly isChosen: boolean;
  readonly spoken: string;
  readonly wiring: Marks;
}

function Mark({ mark, isChosen, spoken, wiring }: MarkProps) {
  const { id, lane, x, y, radius, label, size, text, scheduled } = mark;
  return (
    <g role="listitem">
      <g
        role="button"
        className={scheduled ? "timeline-mark scheduled" : "timeline-mark"}
        aria-label={spoken}
        aria-pressed={isChosen}
        data-event={id}
        data-lane={lane}
        {...wiring}
      >
        {label && <line className="timeline-stem" x1={x} x2={x} y1={y + radius} y2={label.y} />}
        <circle className="timeline-target" cx={x} cy={y} r={radius + TARGET} />
        <circle className="timeline-dot" cx={x} cy={y} r={radius} />
        {isChosen && <circle className="timeline-ring" cx={x} cy={y} r={radius + RING} />}
        {label && (
          <text className={size === 3 ? "strong" : ""} x={label.x} y={label.y} textAnchor={label.anchor}>
            {text}
          </text>
        )}
      </g>
    </g>
  );
}

/** What is drawn behind the marks: years, the seam, the lanes, the lines of the markets. */
function Ground({ boxes }: { boxes: TimelineBoxes }) {
  const { plot, ticks, lanes, seam, strip, linesName, textScale } = boxes;
  const foot = plot.y + plot.height;
  return (
    <g aria-hidden="true">
      {seam && <rect className="timeline-seam" {...seam} />}
      {ticks.map(({ x, text, strong }) => (
        <g key={`${x} ${text}`} className={strong ? "timeline-tick strong" : "timeline-tick"}>
          <line x1={x} x2={x} y1={plot.y - 6} y2={foot} />
          <text x={x} y={YEAR_DROP * textScale}>
            {text}
          </text>
        </g>
      ))}
      {lanes.map(({ id, name, y }) => (
        <g key={id} className="timeline-lane">
          <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
          <text x={name.x} y={name.y}>
            {name.text}
          </text>
        </g>
      ))}
      {strip && <PlotGrid plot={strip.plot} xTicks={[]} yTicks={strip.yTicks} />}
      {linesName && (
        <text className="timeline-name" x={linesName.x} y={linesName.y}>
          {linesName.text}
        </text>
      )}
      {strip?.lines.map(({ id, path, dots }) => (
        <g key={id} className="timeline-line" data-line={id}>
          {path !== null && <path d={path} />}
          {dots.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r="2.75" />
          ))}
        </g>
      ))}
    </g>
  );
}

/** Events in lanes over markets. One tab stop; arrows move between marks, Enter opens one. */
export function Timeline({ boxes, labels, spokenOf, chosen, onChoose, hintOf }: Props) {
  const { width, height, lanes, plot, textScale } = boxes;
  const help = useId();
  const all = lanes.flatMap(({ marks }) => marks);
  const { root, marks, onBlur, hint, keep, leave, close } = useMarks<SVGSVGElement>({
    attribute: "data-mark" as const,
    ids: all.map(({ id }) => id),
    beside: (id, key) => timelineNeighbour(boxes, id, key),
    onAsk: (id) => onChoose(id),
    anchorOf: (mark) => mark.querySelector(".timeline-dot") ?? mark,
  });
  const guide = all.find(({ id }) => id === (hint?.id ?? chosen));
  return (
    <div className="relative" onBlur={onBlur}>
      <svg
        ref={root}
        role="group"
        aria-label={labels.name}
        aria-describedby={help}
        className="timeline"
        style={{ fontSize: 12 * textScale }}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <Ground boxes={boxes} />
        {guide && (
          <line className="timeline-guide" x1={guide.x} x2={guide.x} y1={plot.y} y2={plot.y + plot.height} />
        )}
        {lanes.map(
          ({ id: lane, name, marks: within }) =>
            within.length > 0 && (
              <g key={lane} role="list" aria-label={name.text}>
                {within.map((mark) => (
                  <Mark
                    key={mark.id}
                    mark={mark}
                    isChosen={mark.id === chosen}
                    spoken={spokenOf(mark.id)}
                    wiring={marks(mark.id)}
                  />
                ))}
              </g>
            ),
        )}
      </svg>
      <ChartHelp id={help} about={labels.about} help={labels.help} />
      {hint && all.some(({ id }) => id === hint.id) && (
        <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
          {hintOf(hint.id)}
        </Tooltip>
      )}
    </div>
  );
}
