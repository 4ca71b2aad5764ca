import { HintCard } from "../../charts/shared/HintCard";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import type { ReactNode } from "react";
import { hintLines } from "./hintLines";
import { nodeLabel } from "./crumbs";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly id: string;
  readonly onZoom: (() => void) | null;
  readonly more: ReactNode;
}

/** What the tooltip of a tile, a bar or a group says, and its ways on. */
export function TileHint({ atlas, outcome, id, onZoom, more }: Props) {
  return (
    <HintCard
      label={outcome.rowById.get(id)?.label ?? nodeLabel(outcome, id)}
      lines={hintLines(atlas, outcome, id, outcome.scenario.show === "before" ? "before" : "after")}
      onAsk={() => ask({ kind: "row", id })}
      onZoom={onZoom}
      more={more}
    />
  );
}
