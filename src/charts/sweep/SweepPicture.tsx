import { memo } from "react";
import type { SweepBoxes, SweepPanelBoxes } from "./sweepLayout";

const RING = 4; // px of radius at a mark
const TICK_DROP = 19; // px from the foot of a plot to the text of a tick

interface Props {
  readonly boxes: SweepBoxes;
  readonly textScale: number;
}

function Heading({ panel, textScale }: { panel: SweepPanelBoxes; textScale: number }) {
  const { box, title, note } = panel;
  return (
    <>
      <line className="sweep-rule" x1={box.x} x2={box.x + box.width} y1={box.y + 0.5} y2={box.y + 0.5} />
      <text className="sweep-title" x={box.x} y={box.y + 18 * textScale} fontSize={title.size}>
        {title.text}
      </text>
      {note && (
        <text className="sweep-note" x={box.x} y={box.y + 35 * textScale} fontSize={note.size}>
          {note.text}
        </text>
      )}
    </>
  );
}

function Axes({ panel, textScale }: { panel: SweepPanelBoxes; textScale: number }) {
  const { plot, xTicks, yTicks, closed } = panel;
  const foot = plot.y + plot.height;
  return (
    <g className="sweep-axes" fontSize={12 * textScale}>
      {closed && <rect className="sweep-closed" {...closed.box} />}
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
          <text x={plot.x - 6} y={y + 4 * textScale} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line className="sweep-base" x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} />
      {xTicks.map(({ x, text, anchor }) => (
        <text key={text} x={x} y={foot + TICK_DROP * textScale} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  );
}

function Panel({ panel, textScale }: { panel: SweepPanelBoxes; textScale: number }) {
  const { id, plot, lines, labels, levels, marks, closed, empty } = panel;
  const words = [...levels, ...marks, ...(closed ? [closed] : [])].flatMap(({ label }) => label ?? []);
  const paintOf = (line: string) => lines.find((each) => each.id === line)!;
  return (
    <g data-measure={id}>
      <Heading panel={panel} textScale={textScale} />
      {empty === null && <Axes panel={panel} textScale={textScale} />}
      {levels.map(({ y }) => (
        <line key={y} className="sweep-level" x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />
      ))}
      {lines.map(({ id: line, path, paint, dash }) => (
        <path
          key={line}
          className="sweep-line"
          data-line={line}
          d={path}
          stroke={paint}
          strokeDasharray={dash}
        />
      ))}
      {marks.map(({ line, kind, share, x, y }) => (
        <circle
          key={`${line} ${kind}`}
          className="sweep-mark"
          data-mark={`${kind}.${line}`}
          data-value={share}
          data-unit="bp"
          cx={x}
          cy={y}
          r={RING}
          stroke={paintOf(line).paint}
        />
      ))}
      <g className="sweep-words" fontSize={12 * textScale}>
        {words.map(({ text, x, y, anchor }) => (
          <text key={`${text} ${x}`} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
      {labels.map(({ line, text, x, y, lead }) => (
        <g key={line} className="sweep-end">
          <path d={lead} stroke={paintOf(line).paint} strokeDasharray={paintOf(line).dash} />
          <text x={x} y={y} fontSize={12 * textScale}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** What of the multiples stays the same while the cursor moves. */
export const SweepPicture = memo(function SweepPicture({ boxes, textScale }: Props) {
  return (
    <svg className="sweep-picture" width={boxes.width} height={boxes.height} aria-hidden="true">
      {boxes.panels.map((panel) => (
        <Panel key={panel.id} panel={panel} textScale={textScale} />
      ))}
    </svg>
  );
});
