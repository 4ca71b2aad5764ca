import { AS_IT_IS, type Column } from "../domain/compareColumns";
import type { Compared, ComparedRow } from "../domain/compareRows";
import type { FigureRef } from "../domain/figureRef";
import { shortName } from "../domain/keptOf";
import type { Outcome } from "../domain/outcome";
import { formatShare } from "../format/share";
import { amountInUnit, changeInUnit } from "./amount";
import { c } from "./compareMessages";
import { valueText } from "./explanationText";
import { familyName } from "./familyName";
import { locale, m } from "./messages";

/** What a scenario side by side with others is called. */
export function columnName({ id, name }: Column): string {
  return name ?? (id === AS_IT_IS ? c.as_it_is() : c.on_screen());
}

/** What a line of the comparison is about. */
export function comparedLabel({ ref, label }: ComparedRow): string {
  const labels: Partial<Record<FigureRef["kind"], () => string>> = {
    base: c.row_base,
    moved: c.row_moved,
    "moved-share": c.row_moved_share,
    shortfall: c.row_shortfall,
    inflow: () => c.row_inflow({ label }),
    percent: () => c.row_percent({ whole: label }),
    family: () => familyName(label),
    draw: () => c.row_draw({ label }),
  };
  return labels[ref.kind]?.() ?? label;
}

/** A figure of the comparison, or why there is none. */
export function comparedText(value: Compared, { unit }: ComparedRow, outcome: Outcome): string {
  if (value === "nothing" || value === 0) return m.nothing();
  if (value === "no-size") return c.no_size();
  if (value === "not-held") return c.not_held();
  return unit === outcome.money ? amountInUnit(value, outcome) : valueText(value, unit);
}

/** How far an amount is from that of the status quo; null where that has none. */
export function differenceText(
  value: Compared,
  asItIs: Compared,
  { unit }: ComparedRow,
  outcome: Outcome,
): string | null {
  if (typeof value !== "number" || typeof asItIs !== "number" || asItIs === 0) return null;
  return unit === outcome.money ? changeInUnit(value - asItIs, outcome) : null;
}

/** A name for a scenario that has none: how much goes where. */
export function suggestedName({ movedBp, reached }: Outcome): string {
  if (reached.length === 0) return c.as_it_is();
  const share = formatShare(movedBp, locale);
  const [{ destination }] = reached as [Outcome["reached"][number]];
  return shortName(
    reached.length === 1
      ? c.suggest_one({ share, label: destination.shortLabel })
      : c.suggest_many({ share, count: reached.length }),
  );
}
