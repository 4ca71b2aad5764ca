import { lazy, Suspense, type KeyboardEvent } from "react";
import type { MoneyUnit } from "../../domain/figureRef";
import { m } from "../../text/messages";
import { measureText } from "../shared/measureText";
import { sourceKey } from "../shared/sourceKey";
import { useHint } from "../shared/useHint";
import type { GroupBox } from "./treemapLayout";
import type { TreemapActions } from "./useTileHandlers";

/** A group with its name and money, as it stands above the chart. */
export interface GroupHead {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly share: string;
  readonly money: MoneyUnit;
  readonly before: number;
  readonly after: number;
}

const Tooltip = lazy(() => import("../shared/Tooltip").then((module) => ({ default: module.Tooltip })));

interface Props {
  readonly heads: readonly GroupHead[];
  readonly boxes: readonly GroupBox[];
  readonly width: number;
  readonly textScale: number;
  readonly actions: TreemapActions;
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
export function GroupHeads({ heads, boxes, width, textScale, actions }: Props) {
  const { hint, open, keep, leave, close } = useHint();
  const fitting = partsThatFit(heads, boxes, textScale);
  const inColumns = fitting > 0;
  const parts = inColumns ? fitting : 3;
  const order = inColumns ? boxes.flatMap(({ id }) => heads.filter((head) => head.id === id)) : heads;
  const columns = boxes.map((box) => `${((100 * box.width) / width).toFixed(3)}%`).join(" ");
  return (
    <div
      className={inColumns ? "group-heads in-columns" : "group-heads"}
      style={inColumns ? { gridTemplateColumns: columns } : undefined}
      onPointerLeave={leave}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && close()}
    >
      {order.map(({ id, label, amount, share, money, before, after }) => (
        <button
          key={id}
          type="button"
          className="group-head"
          data-node={id}
          data-group={id}
          data-value={after}
          data-before={before}
          data-unit={money}
          aria-label={m.tile_name_plain({ label: m.zoom_to({ label }), amount, share })}
          aria-keyshortcuts={sourceKey}
          onClick={() => {
            close();
            actions.onZoom(id);
          }}
          onKeyDown={({ key }: KeyboardEvent) => key === sourceKey && actions.onAsk(id)}
          onPointerEnter={({ currentTarget }) => open(id, currentTarget)}
          onFocus={({ currentTarget }) => currentTarget.matches(":focus-visible") && open(id, currentTarget)}
        >
          <span className="font-semibold">{label}</span> {parts > 1 && <span>{amount}</span>}{" "}
          {parts > 2 && <span className="quiet">{share}</span>}
        </button>
      ))}
      {hint && (
        <Suspense>
          <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
            {actions.hintOf(hint.id, [])}
          </Tooltip>
        </Suspense>
      )}
    </div>
  );
}
