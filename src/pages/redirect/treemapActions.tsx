import type { ReactNode } from "react";
import { HintCard } from "../../charts/shared/HintCard";
import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { m } from "../../text/messages";
import { shownFocus, zoomOutTarget, zoomTarget } from "./mixTree";
import { hintLines } from "./tileLooks";

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
    const row = outcome.rowById.get(id);
    if (!row) return null;
    const target = zoomTarget(outcome, id);
    return (
      <HintCard
        label={row.label}
        lines={hintLines(atlas, outcome, id, outcome.scenario.show === "before" ? "before" : "after")}
        onAsk={() => ask({ kind: "row", id })}
        onZoom={target === null ? null : () => zoom(atlas, target)}
        more={more?.(id)}
      />
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
