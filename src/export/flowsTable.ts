import type { Atlas } from "../domain/atlas";
import { ribbonShares, ribbonsOf } from "../domain/flows";
import type { Outcome } from "../domain/outcome";
import { t } from "../text/fileMessages";
import type { FileTable } from "./FileTable";
import { moneyColumn } from "./moneyColumn";

/** Who gives how much to whom, leaf by leaf; none is 0. */
export function flowsTable(atlas: Atlas, outcome: Outcome): FileTable {
  const ribbons = ribbonsOf(outcome.draw, outcome.inflow);
  const shares = ribbonShares(ribbons);
  return {
    name: t.flows_name(),
    columns: [
      { key: "from", label: t.col_from_id(), kind: "code" },
      { key: "from_label", label: t.col_from(), kind: "text" },
      { key: "to", label: t.col_to_id(), kind: "code" },
      { key: "to_label", label: t.col_to(), kind: "text" },
      moneyColumn(null, t.col_moved, outcome.money),
      { key: "share_of_moved_bp", label: t.col_share_moved(), kind: "bp" },
    ],
    rows: ribbons.map(({ from, to, value }, index) => [
      from,
      outcome.rowById.get(from)!.label,
      to,
      atlas.destinations.get(to)!.label,
      value,
      shares[index]!,
    ]),
  };
}
