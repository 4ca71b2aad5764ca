import { Suspense, type ReactNode } from "react";
import { lazyPart } from "../site/lazyPart";
import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { m } from "../../text/messages";
import { shownFocus, zoomOutTarget, zoomTarget } from "./mixTree";

const TileHint = lazyPart(() => import("./TileHint"), "TileHint");

/** What tiles and bars do, and what their tooltips say, for an outcome; `more`: further ways on from a node. */
export function treemapActions(
  atlas: Atlas,
  outcome: Outcome,
  zoom: (atlas: Atlas, node: string | null) => void,
  openSmaller: (ids: readonly string[]) => void,
  more?: (id: string) => ReactNode,
): TreemapActions {
  function hintOf(id: string, joined: readonly string[]) {
    if (joined.length > 0) return <p role="tooltip">{m.smaller_open()}</p>;
    const target = zoomTarget(outcome, id);
    return (
      <Suspense>
        <TileHint
          atlas={atlas}
          outcome={outcome}
          id={id}
          onZoom={target === null ? null : () => zoom(atlas, target)}
          more={more?.(id)}
        />
      </Suspense>
    );
  }
  return {
    onZoom: (id) => {
      const target = id === "up" ? zoomOutTarget(outcome) : (zoomTarget(outcome, id) ?? id);
      if (target !== shownFocus(outcome)) zoom(atlas, target);
    },
    onAsk: (id) => ask({ kind: "row", id }),
    onOpenSmaller: openSmaller,
    canZoom: (id) => zoomTarget(outcome, id) !== null,
    hintOf,
  };
}
