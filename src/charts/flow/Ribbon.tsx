import type { MoneyUnit } from "../../domain/figureRef";
import type { Marks } from "../shared/useMarks";
import { THINNEST, type RibbonBox } from "./flowLayout";

interface RibbonProps {
  readonly ribbon: RibbonBox;
  readonly name: string;
  readonly money: MoneyUnit;
  readonly paints: readonly string[];
  readonly isDim: boolean;
  readonly marks: Marks;
}

/** A ribbon, or the thin ones to a target as one mark; `paints`: what each of its shapes is painted with. */
export function Ribbon({ ribbon, name, money, paints, isDim, marks }: RibbonProps) {
  const { from, to, joined, value, strips, thickness, middle } = ribbon;
  const ends = from === null ? { "data-joined": joined.join(" ") } : { "data-from": from };
  const kind = thickness < THINNEST ? "flow-ribbon thin" : "flow-ribbon";
  return (
    <g role="listitem">
      <g
        className={isDim ? `${kind} dim` : kind}
        role="button"
        data-unit={money}
        aria-label={name}
        data-to={to}
        data-value={value}
        {...ends}
        {...marks}
      >
        {[...new Set(paints)].map((paint) => (
          <path
            key={paint}
            d={strips.flatMap(({ path }, index) => (paints[index] === paint ? path : [])).join("")}
            fill={`url(#${paint})`}
          />
        ))}
        <rect
          x={middle.x}
          y={middle.y - thickness / 2}
          width="1"
          height={thickness}
          fill="none"
          data-anchor=""
        />
      </g>
    </g>
  );
}
