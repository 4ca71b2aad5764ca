import type { Atlas } from "./atlas";
import { lookThroughByClass } from "./lookThrough";
import type { MixRow } from "./mixRows";
import type { ModelChoices } from "./modelChoices";
import type { Outcome } from "./outcome";
import { sumOf, type Weights } from "./splitWhole";

/** A side of the move. */
export type Side = "before" | "after";

/**
 * The mix as risk sees it: shares by class of risk, summing to 1, in the order of `classes`. `unknown`: the share of the
 * money whose content nobody publishes. `treated`: how it was treated: where nothing else is known, as the data assume.
 */
export interface ModelMix {
  readonly classes: readonly string[];
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly unknown: { readonly before: number; readonly after: number };
  readonly treated: ModelChoices["unknown"];
}

/** Whether nobody publishes what a holding consists of. */
export function isUnknown(atlas: Atlas, { assetClass }: Pick<MixRow, "assetClass">): boolean {
  return atlas.classes.get(assetClass)?.family === "unknown";
}

function sharesOf(money: Weights, classes: readonly string[]): readonly number[] {
  const sum = classes.reduce((all, id) => all + money[id]!, 0);
  return classes.map((id) => money[id]! / sum);
}

/**
 * Shares of the mix by class of risk, every holding looked through. `classes`: all classes that look-through leads to.
 * Unknown content: `assumed` looks through it as the data do; `rest` takes it to hold what the other holdings held before
 * the move, so that redirected money keeps its share of the whole; `out` leaves it out.
 */
export function modelMix(
  atlas: Atlas,
  outcome: Outcome,
  classes: readonly string[],
  unknown: ModelChoices["unknown"],
): ModelMix {
  const { rows } = outcome;
  const hidden = rows.filter((row) => isUnknown(atlas, row));
  const known = rows.filter((row) => !isUnknown(atlas, row));
  const amount = (of: readonly MixRow[], side: Side) => of.reduce((all, row) => all + row[side], 0);
  const order = [...atlas.classes.keys()];
  const byClass = (of: readonly MixRow[], side: Side) =>
    lookThroughByClass(
      of.map((row) => ({ assetClass: row.assetClass, value: row[side] })),
      atlas.lookThrough,
      order,
    );
  // Nothing is known of either side where all money is of unknown content.
  const treated = amount(known, "before") > 0 && amount(known, "after") > 0 ? unknown : "assumed";
  function side(of: Side): readonly number[] {
    if (treated === "assumed") return sharesOf(byClass(rows, of), classes);
    const shares = sharesOf(byClass(known, of), classes);
    if (treated === "out") return shares;
    const rest = sharesOf(byClass(known, "before"), classes);
    const part = amount(hidden, of) / amount(rows, of);
    return shares.map((share, place) => share * (1 - part) + rest[place]! * part);
  }
  const total = sumOf(Object.fromEntries(rows.map((row) => [row.id, row.before])));
  return {
    classes,
    before: side("before"),
    after: side("after"),
    unknown: { before: amount(hidden, "before") / total, after: amount(hidden, "after") / total },
    treated,
  };
}

/** The classes that look-through ends in, in file order: each looks through to itself. */
export function riskClasses(atlas: Atlas): readonly string[] {
  const ends = [...atlas.lookThrough.values()].flatMap(({ into }) => into.map((part) => part.class));
  const found = new Set(ends);
  return [...atlas.classes.keys()].filter((id) => found.has(id));
}
