import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { formatChartShare } from "../../format/share";
import { amountInUnit, changeInUnit } from "../../text/amount";
import { baseWithin } from "../../text/baseWithin";
import { basisText } from "../../text/basisText";
import { locale, m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { lookOf, type Column } from "./tileLooks";

function groupLines(outcome: Outcome, id: string, column: Column): readonly string[] {
  const group = outcome.groups.get(id)!;
  const { basis } = outcome.releaseTree.tree.byId.get(id)!;
  const amount = amountInUnit(group[column], outcome);
  const share = formatChartShare((10_000 * group[column]) / outcome.baseTotal, locale);
  const change = changeInUnit(group.after - group.before, outcome);
  return [
    column === "before" || group.before === group.after ? amount : amount + d.comma() + change,
    d.tile_share_of({ share, base: baseWithin(outcome.roots) }),
    basisText(basis),
  ];
}

/** The sentences of a tooltip: amount, change and share of the base; of a row also class and basis, of a group its basis. */
export function hintLines(atlas: Atlas, outcome: Outcome, id: string, column: Column): readonly string[] {
  const row = outcome.rowById.get(id);
  if (!row) return groupLines(outcome, id, column);
  const look = lookOf(row, column, outcome);
  const { amount, about, share, change } = look.words;
  const said = about ? m.about_amount({ amount }) : amount;
  const kind = atlas.classes.get(row.assetClass)!.label;
  return [
    change ? said + d.comma() + change : said,
    column === "after" && row.destination === null && row.before !== row.after
      ? d.tile_before({ amount: amountInUnit(row.before, outcome) })
      : "",
    d.tile_share_of({ share, base: baseWithin(outcome.roots) }),
    row.destination === null ? d.tile_kind({ kind, basis: basisText(row.basis) }) : kind,
  ].filter((line) => line !== "");
}
