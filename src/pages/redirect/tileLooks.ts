import type { Atlas } from "../../domain/atlas";
import { isEstimated, isExact } from "../../domain/figure";
import type { MixRow } from "../../domain/mixRows";
import type { Outcome } from "../../domain/outcome";
import { formatChartShare, formatShare } from "../../format/share";
import { movedGround, tileFill } from "../../charts/shared/tileFill";
import type { TileLook } from "../../charts/shared/TileLook";
import { amountInUnit, changeInUnit } from "../../text/amount";
import { baseLabel } from "../../text/baseName";
import { basisText } from "../../text/basisText";
import { locale, m } from "../../text/messages";

type Column = "before" | "after";

function shareText(row: MixRow, column: Column, outcome: Outcome): string {
  const share = (10_000 * row[column]) / outcome.baseTotal;
  return row.destination === null ? formatChartShare(share, locale) : formatShare(share, locale);
}

/** What a row says on a tile or beside a bar, and aloud. */
function lookOf(row: MixRow, column: Column, outcome: Outcome): TileLook {
  const { label, shortLabel, before, after, destination, basis } = row;
  const moved = destination !== null;
  const amount = amountInUnit(row[column], outcome);
  const about = (moved ? isExact(outcome.baseBasis) : isExact(basis)) || row[column] === 0 ? "" : m.about();
  const share = shareText(row, column, outcome);
  const change =
    column === "before" || moved || before === after ? "" : changeInUnit(after - before, outcome);
  const said = { label, amount: about ? `${about} ${amount}` : amount, share };
  const plain = change ? m.tile_name({ ...said, change }) : m.tile_name_plain(said);
  const estimated = !moved && isEstimated(basis);
  return {
    words: { name: shortLabel, shortName: shortLabel, amount, about, share, change },
    name: estimated ? m.tile_estimated({ name: plain }) : plain,
    fill: tileFill(row, outcome.scenario.color),
    ink: moved ? `var(--moved-${destination}-text, var(--moved-infrastructure-text))` : "var(--tile-text)",
    plate: moved ? movedGround(destination) : null,
    estimated,
    before,
    after,
  };
}

/** The looks of all rows of the mix, by id. */
export function tileLooks(outcome: Outcome, column: Column): ReadonlyMap<string, TileLook> {
  return new Map(outcome.rows.map((row) => [row.id, lookOf(row, column, outcome)]));
}

/** The sentences of a row's tooltip: amount, change, share of the base, class and basis. */
export function hintLines(atlas: Atlas, outcome: Outcome, id: string, column: Column): readonly string[] {
  const row = outcome.rowById.get(id)!;
  const look = lookOf(row, column, outcome);
  const { amount, about, share, change } = look.words;
  const said = about ? `${about} ${amount}` : amount;
  const kind = atlas.classes.get(row.assetClass)!.label;
  return [
    change ? `${said}, ${change}` : said,
    column === "after" && row.destination === null && row.before !== row.after
      ? m.tile_before({ amount: amountInUnit(row.before, outcome) })
      : "",
    m.tile_share_of({ share, base: baseLabel(outcome.roots) }),
    row.destination === null ? m.tile_kind({ kind, basis: basisText(row.basis) }) : kind,
  ].filter((line) => line !== "");
}
