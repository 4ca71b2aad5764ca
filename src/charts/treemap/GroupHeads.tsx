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
  readonly onZoom: (id: string) => void;
}

const SIZE = 12; // px
const ROOM = 24; // px beside a name

function aligned(heads: readonly GroupHead[], boxes: readonly GroupBox[]): boolean {
  return heads.every((head) => {
    const box = boxes.find(({ id }) => id === head.id);
    const wide = measureText(`${head.label}  ${head.amount}  ${head.share}`, SIZE, 600) + ROOM;
    return box !== undefined && box.y < 1 && box.width >= wide;
  });
}

/** The names of the groups, above their columns where those reach the top and are wide enough, else in a row. */
export const GroupHeads = memo(function GroupHeads({ heads, boxes, width, onZoom }: Props) {
  const inColumns = aligned(heads, boxes);
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
          <span className="font-semibold">{label}</span> <span>{amount}</span>{" "}
          <span className="quiet">{share}</span>
        </button>
      ))}
    </div>
  );
});
