import { memo } from "react";
import { m } from "../../text/messages";
import { measureText } from "../shared/measureText";
import type { GroupBox } from "./treemapLayout";

/** A group with its name and money, as it stands above the chart. */
export interface GroupHead {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly share: string;
  readonly before: number;
  readonly after: number;
  readonly canZoom: boolean;
}

interface Props {
  readonly heads: readonly GroupHead[];
  readonly boxes: readonly GroupBox[];
  readonly width: number;
  readonly textScale: number;
  readonly onZoom: (id: string) => void;
}

const SIZE = 12; // px
const ROOM = 18; // px beside a name

/** How much of a head fits above every column: 3 name, amount and share, 2 without share, 1 the name; 0 nothing. */
function partsThatFit(heads: readonly GroupHead[], boxes: readonly GroupBox[], textScale: number): number {
  function fits(parts: number): boolean {
    return heads.every(({ id, label, amount, share }) => {
      const box = boxes.find((other) => other.id === id);
      const wide =
        measureText([label, amount, share].slice(0, parts).join(" "), SIZE * textScale, 600) + ROOM;
      return box !== undefined && box.y < 1 && box.width >= wide;
    });
  }
  return [3, 2, 1].find(fits) ?? 0;
}

/** The names of the groups, above their columns where those reach the top and are wide enough, else in a row. */
export const GroupHeads = memo(function GroupHeads({ heads, boxes, width, textScale, onZoom }: Props) {
  const fitting = partsThatFit(heads, boxes, textScale);
  const inColumns = fitting > 0;
  const parts = inColumns ? fitting : 3;
  const order = inColumns ? boxes.flatMap(({ id }) => heads.filter((head) => head.id === id)) : heads;
  const columns = boxes.map((box) => `${((100 * box.width) / width).toFixed(3)}%`).join(" ");
  return (
    <div
      className={inColumns ? "group-heads in-columns" : "group-heads"}
      style={inColumns ? { gridTemplateColumns: columns } : undefined}
    >
      {order.map(({ id, label, amount, share, before, after, canZoom }) => (
        <button
          key={id}
          type="button"
          className="group-head"
          data-node={id}
          data-group={id}
          data-value={after}
          data-before={before}
          data-unit="usdMillions"
          aria-disabled={!canZoom}
          aria-label={`${m.zoom_to({ label })}, ${amount}, ${share}`}
          onClick={() => canZoom && onZoom(id)}
        >
          <span className="font-semibold">{label}</span> {parts > 1 && <span>{amount}</span>}{" "}
          {parts > 2 && <span className="quiet">{share}</span>}
        </button>
      ))}
    </div>
  );
});
