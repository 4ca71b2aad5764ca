import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import { sourceKey } from "../shared/sourceKey";
import { Tooltip } from "../shared/Tooltip";
import type { TileLook } from "../shared/TileLook";
import { useHint } from "../shared/useHint";
import { canvasColors } from "./canvasColors";
import { drawTiles } from "./drawTiles";
import { neighbour, type Direction } from "./neighbour";
import { tileAt } from "./tileAt";
import type { TileBox, TreemapBoxes } from "./treemapLayout";
import type { TreemapActions } from "./useTileHandlers";
import { ChartHelp } from "../shared/ChartHelp";

interface Props {
  readonly boxes: TreemapBoxes;
  readonly fillOf: (id: string) => string;
  readonly lookOf: (tile: TileBox) => TileLook;
  readonly labels: { readonly name: string; readonly about?: ReactNode; readonly help: string };
  readonly scale: number;
  readonly actions: TreemapActions;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Calls whenever the theme of the page changes, since canvas knows no custom properties. Returns how to stop. */
function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const wishes = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map((wish) =>
    window.matchMedia(wish),
  );
  for (const wish of wishes) wish.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    for (const wish of wishes) wish.removeEventListener("change", changed);
  };
}

/** A treemap of thousands of tiles, drawn on canvas. One tab stop: a button lies over the tile that has the focus. */
export function TreemapCanvas({ boxes, fillOf, lookOf, labels, scale, actions }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef(false);
  const [active, setActive] = useState<string | null>(null);
  const { hint, open, keep, leave, close } = useHint();
  const help = useId();
  const { width, height } = boxes;
  const all = [...boxes.tiles, ...boxes.band];
  const stop = all.find(({ id }) => id === active) ?? all[0];

  useEffect(() => {
    const element = canvas.current!;
    const context = element.getContext("2d");
    // Canvas blocked: the name, the keyboard and the table are there.
    if (!context) return undefined;
    const dense = window.devicePixelRatio;
    element.width = Math.round(width * dense);
    element.height = Math.round(height * dense);
    context.setTransform(dense, 0, 0, dense, 0, 0);
    const draw = () => drawTiles(context, boxes, { fillOf, lookOf, colorOf: canvasColors(element) }, scale);
    draw();
    return onThemeChange(draw);
  }, [boxes, fillOf, lookOf, scale, width, height]);

  function activate(tile: TileBox) {
    if (tile.joined.length > 0) actions.onOpenSmaller(tile.joined.map(({ id }) => id));
    else if (actions.canZoom(tile.id)) actions.onZoom(tile.id);
    else actions.onAsk(tile.id);
  }
  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const direction = ARROWS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !stop) return;
    if (direction) setActive(neighbour(all, stop, direction, null)?.id ?? stop.id);
    else if (event.key === "Home") setActive(all[0]!.id);
    else if (event.key === "End") setActive(all.at(-1)!.id);
    else if (event.key === sourceKey) {
      if (stop.joined.length > 0) activate(stop);
      else actions.onAsk(stop.id);
    } else if (event.key === "Escape" || event.key === "Backspace") {
      close();
      actions.onZoom("up");
    } else return;
    event.preventDefault();
  }
  function leafUnder({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) {
    const { left, top } = canvas.current!.getBoundingClientRect();
    return tileAt(all, clientX - left, clientY - top);
  }
  function onPointerMove(event: PointerEvent) {
    const found = leafUnder(event);
    if (!found || event.pointerType === "touch") return;
    const { left, top } = canvas.current!.getBoundingClientRect();
    const { x, y, width: wide, height: high } = found.leaf;
    if (hint?.id !== found.leaf.id)
      open(found.leaf.id, { getBoundingClientRect: () => new DOMRect(left + x, top + y, wide, high) });
  }
  return (
    <div className="relative" onPointerLeave={leave} onBlur={() => (held.current = false)}>
      <div role="group" aria-label={labels.name} aria-describedby={help} style={{ width, height }}>
        <canvas
          ref={canvas}
          className="treemap-canvas"
          style={{ width, height }}
          aria-hidden="true"
          onPointerMove={onPointerMove}
          onClick={(event) => {
            const found = leafUnder(event);
            close();
            if (found) activate(found.tile);
          }}
        />
        {stop && (
          <button
            // A button of its own for each tile, so that its name is heard as it gets the focus.
            key={stop.id}
            ref={(element) => {
              if (held.current) element?.focus();
            }}
            type="button"
            className="canvas-tile"
            aria-label={lookOf(stop).name}
            style={{ left: stop.x, top: stop.y, width: stop.width, height: stop.height }}
            onFocus={({ currentTarget }) => {
              held.current = true;
              if (currentTarget.matches(":focus-visible")) open(stop.id, currentTarget);
            }}
            onKeyDown={onKeyDown}
            onClick={() => activate(stop)}
          />
        )}
      </div>
      <ChartHelp id={help} about={labels.about} help={labels.help} />
      {hint && (
        <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
          {actions.hintOf(hint.id, all.find(({ id }) => id === hint.id)?.joined.map(({ id }) => id) ?? [])}
        </Tooltip>
      )}
    </div>
  );
}
