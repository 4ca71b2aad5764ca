import { memo } from "react";
import { CursorChart, type CursorActions, type CursorLabels } from "../shared/CursorChart";
import { PlotGrid } from "../shared/PlotGrid";
import { nearestStop, type FanBoxes } from "./fanLayout";

const PITCH = 6; // px from line to line of a hatch
const FAR = 5; // years that Page Up and Page Down move by
const END_SIZE = 12; // px of what stands at the ends of lines

interface Props {
  readonly boxes: FanBoxes;
  readonly textScale: number;
  readonly labels: CursorLabels;
  /** The year that is read. */
  readonly shown: number;
  readonly actions: CursorActions;
}

/** A hatch of lines over a ground: it tells the bands apart without colour. */
function Hatch({ id, lines }: { readonly id: string; readonly lines: number }) {
  return (
    <pattern
      id={`fan-hatch-${id}`}
      width={PITCH}
      height={PITCH}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className={`fan-ground-${id}`} width={PITCH} height={PITCH} />
      {Array.from({ length: lines }, (_, index) => (
        <rect key={index} className="fan-hatch" x={(PITCH / lines) * index} width="1" height={PITCH} />
      ))}
    </pattern>
  );
}

/** The still part of a fan. */
export const FanPicture = memo(function FanPicture({ boxes, textScale }: Pick<Props, "boxes" | "textScale">) {
  const { width, height, plot, bands, lines, ends, xTicks, yTicks } = boxes;
  const foot = plot.y + plot.height;
  return (
    <svg
      className="fan-picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize={12 * textScale}
      aria-hidden="true"
    >
      <defs>
        <Hatch id="outer" lines={1} />
        <Hatch id="inner" lines={2} />
      </defs>
      <PlotGrid plot={plot} xTicks={xTicks} yTicks={yTicks} />
      {bands.map(({ id, path }) => (
        <path key={id} className="fan-band" data-band={id} d={path} fill={`url(#fan-hatch-${id})`} />
      ))}
      {lines.map(({ id, path }) => (
        <path key={id} className={`fan-line fan-${id}`} data-line={id} d={path} />
      ))}
      <line className="fan-base" x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} />
      {ends.map(({ id, text, strong, x, y }) => (
        <text
          key={id}
          className={strong ? "fan-end fan-end-strong" : "fan-end"}
          x={x}
          y={y}
          dy="0.35em"
          fontSize={END_SIZE * textScale}
        >
          {text}
        </text>
      ))}
    </svg>
  );
});

/** A saver's balance over the years. One tab stop, read as a slider over its years. */
export function Fan({ boxes, textScale, labels, shown, actions }: Props) {
  const { x, before, after, range } = boxes.stops[shown]!;
  const foot = boxes.plot.y + boxes.plot.height;
  return (
    <CursorChart
      className="fan-chart"
      labels={labels}
      cursor={{ shown, end: boxes.stops.length - 1, step: 1, far: FAR }}
      placeAt={(at) => nearestStop(boxes, at)}
      actions={actions}
    >
      <FanPicture boxes={boxes} textScale={textScale} />
      <svg className="fan-cursor" width={boxes.width} height={boxes.height} aria-hidden="true">
        <line x1={x} x2={x} y1={boxes.plot.y} y2={foot} />
        <line className="fan-cursor-range" x1={x} x2={x} y1={range[0]} y2={range[1]} />
        <path d={`M${x} ${foot + 1}l4 6h-8z`} />
        <circle className="fan-cursor-before" cx={x} cy={before} r="4" />
        <circle className="fan-cursor-after" cx={x} cy={after} r="4" />
      </svg>
    </CursorChart>
  );
}
