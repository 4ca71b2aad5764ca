import { useId } from "react";
import { useMarks } from "../shared/useMarks";
import type { TermBox, TermBoxes } from "./termsLayout";
import { ChartHelp } from "../shared/ChartHelp";

interface Props {
  readonly boxes: TermBoxes;
  readonly name: string;
  readonly about?: string;
  readonly help: string;
  readonly spoken: (bar: string, id: string) => string;
  readonly onAsk: (bar: string, id: string) => void;
}

function markOf({ bar, id }: TermBox): string {
  return `${bar} ${id}`;
}

/** Where a key leads: along a bar, or to the part of the next bar that stands above or below. */
function beside(parts: readonly TermBox[], mark: string, key: string): string | null {
  const place = parts.findIndex((part) => markOf(part) === mark);
  const { x, y, width } = parts[place]!;
  const row = parts.filter((part) => part.y === y);
  const own = row.findIndex((part) => markOf(part) === mark);
  if (key === "ArrowRight" || key === "ArrowLeft") {
    const next = row[own + (key === "ArrowRight" ? 1 : -1)];
    return next ? markOf(next) : null;
  }
  if (key !== "ArrowDown" && key !== "ArrowUp") return null;
  const middle = x + width / 2;
  const other = parts
    .filter((part) => (key === "ArrowDown" ? part.y > y : part.y < y))
    .find((part) => part.x <= middle && middle <= part.x + part.width);
  return other ? markOf(other) : null;
}

/** How soon money can be had, a bar for each side. One tab stop; arrows, Enter or i. Unknown is hatched. */
export function Terms({ boxes, name, about, help, spoken, onAsk }: Props) {
  const { width, height, fontSize, bars, parts } = boxes;
  const helpId = useId();
  const hatch = useId();
  const ask = (mark: string) => {
    const [bar = "", id = ""] = mark.split(" ");
    onAsk(bar, id);
  };
  const { root, marks, onBlur } = useMarks<SVGSVGElement>({
    ids: parts.map(markOf),
    attribute: "data-mark",
    beside: (mark, key) => beside(parts, mark, key),
    onAsk: ask,
    asksOnTap: () => true,
  });
  return (
    <div className="relative" onBlur={onBlur}>
      <svg
        ref={root}
        role="group"
        aria-label={name}
        aria-describedby={helpId}
        className="terms"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="terms-unknown-ground" />
            <rect width="1.5" height="6" className="terms-unknown-line" />
          </pattern>
        </defs>
        <g aria-hidden="true" fontSize={fontSize}>
          {bars.map(({ id, label, y }) => (
            <text key={id} x={0} y={y} className="terms-name">
              {label}
            </text>
          ))}
        </g>
        {parts.map((part) => (
          <g
            key={markOf(part)}
            role="button"
            aria-label={spoken(part.bar, part.id)}
            className={`term term-${part.id}`}
            data-value={part.value}
            data-unit="bp"
            {...marks(markOf(part))}
          >
            <rect
              x={part.x + 1}
              y={part.y}
              width={Math.max(1, part.width - 2)}
              height={part.height}
              {...(part.id === "unknown" && { fill: `url(#${hatch})` })}
            />
            {part.text !== null && (
              <text x={part.x + part.width / 2} y={part.y + part.height / 2} dy="0.35em" fontSize={fontSize}>
                {part.text}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ChartHelp id={helpId} about={about} help={help} />
    </div>
  );
}
