import type { Atlas } from "../domain/atlas";
import type { Explanation, Step } from "../domain/explanation";
import type { DataUnit } from "../domain/figureRef";
import type { Outcome } from "../domain/outcome";
import { formatCount, formatDollars, formatMoneyShort } from "../format/money";
import { formatShare } from "../format/share";
import { money, moneyBy, percentOf, yearsOf } from "./amount";
import { baseLabel } from "./baseName";
import { locale, m } from "./messages";

/** A raw value in its unit, as text. */
export function valueText(value: number, unit: DataUnit): string {
  switch (unit) {
    case "usdMillions":
      return money(value);
    case "usd":
      return formatDollars(value, locale);
    case "bp":
      return formatShare(value, locale);
    case "pct":
      return percentOf(value);
    case "years":
      return yearsOf(value);
    default:
      return formatCount(value, locale);
  }
}

/** The figure of a card, with "about" where it is not published. */
export function figureText({ value, unit, basis, ref }: Explanation): string {
  if (unit !== "usdMillions") return valueText(value, unit);
  return moneyBy(
    value,
    ref.kind === "size" || ref.kind === "row" || ref.kind === "base" ? basis : "published",
  );
}

/** A step's number with its sign: `× 1.25%`. */
export function stepValue({ sign, value, unit }: Step): string {
  const text =
    unit === "usdMillions" && value !== 0 ? formatMoneyShort(value, locale) : valueText(value, unit);
  return sign === "" ? text : `${sign} ${text}`;
}

/** What a step of a figure is. */
export function stepText({ what, label = "" }: Step): string {
  switch (what) {
    case "market-size":
      return m.step_market_size({ label });
    case "record":
      return m.step_record({ label });
    default: {
      const sentences = {
        base: m.step_base,
        "scenario-share": m.step_scenario_share,
        moved: m.step_moved,
        shortfall: m.step_shortfall,
        inflow: m.step_inflow,
        "multiplier-low": m.step_multiplier_low,
        "multiplier-high": m.step_multiplier_high,
        before: m.step_before,
        draw: m.step_draw,
        after: m.step_after,
      };
      return sentences[what]();
    }
  }
}

/** What a figure is, as the heading over it. */
export function explanationTitle({ ref, label }: Explanation, outcome: Outcome, atlas: Atlas): string {
  const name = "id" in ref ? (atlas.destinations.get(ref.id)?.label ?? label ?? "") : (label ?? "");
  switch (ref.kind) {
    case "moved":
      return m.what_moved();
    case "moved-share":
      return m.what_moved_share();
    case "base":
      return m.what_base({ base: baseLabel(outcome.roots) });
    case "stays":
      return m.what_stays();
    case "asked":
      return m.what_asked();
    case "shortfall":
      return m.what_shortfall();
    case "people":
      return m.what_people();
    case "share":
      return m.what_share({ label: name });
    case "inflow":
      return m.what_inflow({ label: name });
    case "percent":
      return m.what_percent({ whole: atlas.destinations.get(ref.id)!.wholeLabel });
    case "size":
      return m.what_size({ label: name });
    case "years":
      return m.what_years({ label: name });
    case "effect":
      return m.what_effect({ label: name });
    case "class":
      return m.what_class({ label: name });
    case "looked-through":
      return m.what_looked_through({ label: name });
    case "row":
      return outcome.scenario.show === "before"
        ? m.what_row_before({ label: label ?? m.redirected_group() })
        : m.what_row_after({ label: label ?? m.redirected_group() });
  }
}
