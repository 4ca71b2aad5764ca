import { isEstimated, isExact } from "../../domain/figure";
import type { MixRow } from "../../domain/mixRows";
import type { Outcome } from "../../domain/outcome";
import { formatChartShare, formatShare } from "../../format/share";
import { movedGround, tileFill } from "../../charts/shared/tileFill";
import type { TileLook } from "../../charts/shared/TileLook";
import { amountInUnit, changeInUnit } from "../../text/amount";
import { locale, m } from "../../text/messages";

export type Column = "before" | "after";

function shareText(row: MixRow, column: Column, outcome: Outcome): string {
  const share = (10_000 * row[column]) / outcome.baseTotal;
  return row.destination === null ? formatChartShare(share, locale) : formatShare(share, locale);
}

/** What a row says on a tile or beside a bar, and aloud. */
export function lookOf(row: MixRow, column: Column, outcome: Outcome): TileLook {
  const { label, shortLabel, before, after, destination, basis } = row;
  const moved = destination !== null;
  const amount = amountInUnit(row[column], outcome);
  const isAbout = !(moved ? isExact(outcome.baseBasis) : isExact(basis)) && row[column] !== 0;
  const share = shareText(row, column, outcome);
  const change =
    column === "before" || moved || before === after ? "" : changeInUnit(after - before, outcome);
  const said = { label, amount: isAbout ? m.about_amount({ amount }) : amount, share };
  const plain = change ? m.tile_name({ ...said, change }) : m.tile_name_plain(said);
  const estimated = !moved && isEstimated(basis);
  return {
    words: {
      name: shortLabel,
      shortName: shortLabel,
      amount,
      about: isAbout ? m.about() + m.gap() : "",
      share,
      change,
    },
    name: estimated ? m.tile_estimated({ name: plain }) : plain,
    fill: tileFill(row, outcome.scenario.color),
    ink: moved ? `var(--moved-${destination}-text, var(--moved-infrastructure-text))` : "var(--tile-text)",
    plate: moved ? movedGround(destination) : null,
    estimated,
    money: outcome.money,
    before,
    after,
  };
}

/** The looks of rows of the mix, by id. */
export function tileLooks(
  outcome: Outcome,
  column: Column,
  rows: readonly MixRow[] = outcome.rows,
): ReadonlyMap<string, TileLook> {
  return new Map(rows.map((row) => [row.id, lookOf(row, column, outcome)]));
}
