import {
  useEffect,
  useMemo,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import type { TileHandlers } from "./Tile";
import type { TileBox } from "./treemapLayout";
import { sourceKey } from "../shared/sourceKey";
import { neighbour, type Direction } from "./neighbour";

/** What a treemap asks of the page; ids are those of tiles, `joined` those inside "n smaller". */
export interface TreemapActions {
  readonly onZoom: (id: string | "up") => void;
  readonly onAsk: (id: string) => void;
  readonly onOpenSmaller: (ids: readonly string[]) => void;
  readonly canZoom: (id: string) => boolean;
  readonly hintOf: (id: string, joined: readonly string[]) => ReactNode;
}

interface Wiring {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly tiles: readonly TileBox[];
  readonly stop: string | null;
  readonly actions: TreemapActions;
  readonly setActive: (id: string) => void;
  readonly open: (id: string, mark: Element) => void;
  readonly close: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

function idOf(element: Element): string {
  return element.getAttribute("data-tile")!;
}

/** One set of handlers for all tiles, the same in every frame, so that a drag re-renders only what it changes. */
export function useTileHandlers(wiring: Wiring) {
  const latest = useRef(wiring);
  const cameFrom = useRef<string | null>(null);
  const held = useRef(false);

  function elementOf(id: string) {
    return latest.current.svg.current?.querySelector<SVGGElement>(`[data-tile="${CSS.escape(id)}"]`);
  }

  // A zoom can take the focused tile away; the focus then goes to the tile that stands for it.
  useEffect(() => {
    latest.current = wiring;
    const { stop } = wiring;
    if (held.current && stop !== null && document.activeElement === document.body) elementOf(stop)?.focus();
  });

  const handlers = useMemo<TileHandlers>(() => {
    function activate(id: string) {
      const { tiles, actions } = latest.current;
      const tile = tiles.find((other) => other.id === id)!;
      if (tile.joined.length > 0) actions.onOpenSmaller(tile.joined.map((joined) => joined.id));
      else if (actions.canZoom(id)) actions.onZoom(id);
      else actions.onAsk(id);
    }
    function move(id: string, direction: Direction) {
      const { tiles } = latest.current;
      const next = neighbour(
        tiles,
        tiles.find((tile) => tile.id === id)!,
        direction,
        cameFrom.current,
      );
      if (!next) return;
      cameFrom.current = id;
      elementOf(next.id)?.focus();
    }
    function onKeyDown(event: KeyboardEvent<SVGGElement>) {
      const id = idOf(event.currentTarget);
      const { tiles, actions, close } = latest.current;
      const direction = ARROWS[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (direction) move(id, direction);
      else if (event.key === "Home") elementOf(tiles[0]!.id)?.focus();
      else if (event.key === "End") elementOf(tiles.at(-1)!.id)?.focus();
      else if (event.key === "Enter" || event.key === " ") activate(id);
      else if (event.key === sourceKey) actions.onAsk(id);
      else if (event.key === "Escape" || event.key === "Backspace") {
        close();
        actions.onZoom("up");
      } else return;
      event.preventDefault();
    }
    return {
      onKeyDown,
      onClick: ({ currentTarget, nativeEvent }) => {
        // A finger has no hover: its first tap opens the tooltip, which has the ways on.
        const byTouch = (nativeEvent as PointerEvent).pointerType === "touch";
        const { tiles, open, close } = latest.current;
        const isJoined = tiles.some(({ id, joined }) => id === idOf(currentTarget) && joined.length > 0);
        if (byTouch && !isJoined) return open(idOf(currentTarget), currentTarget);
        close();
        activate(idOf(currentTarget));
      },
      onFocus: ({ currentTarget }) => {
        held.current = true;
        latest.current.setActive(idOf(currentTarget));
        if (currentTarget.matches(":focus-visible")) latest.current.open(idOf(currentTarget), currentTarget);
      },
      onPointerEnter: ({ currentTarget }) => latest.current.open(idOf(currentTarget), currentTarget),
    };
  }, []);

  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget === null || currentTarget.contains(relatedTarget)) return;
    held.current = false;
    wiring.close();
  }
  return { handlers, onBlur };
}
