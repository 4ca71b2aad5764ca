import type { Atlas } from "../domain/atlas";
import type { Explanation, Step } from "../domain/explanation";
import { isEstimated, type Basis } from "../domain/figure";
import type { DataUnit, FigureRef } from "../domain/figureRef";
import type { Outcome } from "../domain/outcome";
import { formatCount } from "../format/money";
import { formatShare, formatYears } from "../format/share";
import { money, moneyBy, moneyShort, percentOf, yearsOf } from "./amount";
import { baseWithin, begun } from "./baseWithin";
import { basisText } from "./basisText";
import { changeText } from "./changeText";
import { locale, m } from "./messages";
import { d } from "./onDemandMessages";
import { saidText } from "./saidText";

/** A raw value in its unit, as text. */
export function valueText(value: number, unit: DataUnit): string {
  switch (unit) {
    case "usdMillions":
    case "usd":
      return money(value, unit);
    case "bp":
      return formatShare(value, locale);
    case "pct":
      return percentOf(value);
    case "years":
      return yearsOf(value);
    case "times":
      return d.times({ value: formatYears(value, locale) });
    default:
      return formatCount(value, locale);
  }
}

const ABOUT: readonly FigureRef["kind"][] = ["size", "row", "base", "comparator", "draw", "class", "node"];

/** The figure of a card, with "about" where it is not published. */
export function figureText({ value, unit, basis, ref }: Explanation): string {
  if (unit !== "usdMillions" && unit !== "usd") return valueText(value, unit);
  const isAbout = ref.kind === "ribbon" ? isEstimated(basis) : ABOUT.includes(ref.kind);
  return moneyBy(value, isAbout ? basis : "published", unit);
}

/** A step's number with its sign: `× 1.25%`. */
export function stepValue({ sign, value, unit }: Step): string {
  const text =
    (unit === "usdMillions" || unit === "usd") && value !== 0
      ? moneyShort(value, unit)
      : valueText(value, unit);
  return sign === "" ? text : `${sign} ${text}`;
}

/** What a step of a figure is. */
export function stepText({ what, label: said = "" }: Step): string {
  const label = saidText(said);
  switch (what) {
    case "market-size":
      return d.step_market_size({ label });
    case "record":
      return d.step_record({ label });
    case "release":
      return label;
    case "draw-of":
      return d.what_draw({ label });
    case "part-to":
      return d.step_part_to({ label });
    default: {
      const sentences = {
        base: d.step_base,
        "scenario-share": d.step_scenario_share,
        moved: d.step_moved,
        asked: d.step_asked,
        "multiplier-mid": d.step_multiplier_mid,
        shortfall: d.step_shortfall,
        "source-share": d.step_source_share,
        inflow: d.step_inflow,
        "multiplier-low": d.step_multiplier_low,
        "multiplier-high": d.step_multiplier_high,
        before: d.step_before,
        draw: d.step_draw,
        ribbon: d.step_ribbon,
        "looked-share": d.step_looked_share,
        "known-content": d.step_known_content,
        prices: d.step_prices,
        after: d.step_after,
        "route-share": d.step_route_share,
        "route-adoption": d.step_route_adoption,
        "route-sleeve": d.step_route_sleeve,
        "route-product": d.step_route_product,
        "route-data": d.step_route_data,
        multiplier: d.step_multiplier,
        "saver-balance": d.step_saver_balance,
        fee: d.step_fee,
        "fee-kept": d.step_fee_kept,
        counted: d.step_counted,
        "class-share": d.step_class_share,
        "class-return": d.step_class_return,
        "class-swing": d.step_class_swing,
        "mix-return": d.step_mix_return,
        growth: d.step_growth,
        years: d.step_years,
        "mix-fee": d.step_mix_fee,
        "mix-fee-drag": d.step_mix_fee_drag,
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
      return d.what_moved();
    case "moved-share":
      return d.what_moved_share();
    case "base":
      return begun(d.what_base({ base: baseWithin(outcome.roots) }));
    case "stays":
      return d.what_stays();
    case "asked":
      return d.what_asked();
    case "shortfall":
      return d.what_shortfall();
    case "people":
      return d.what_people();
    case "share":
      return d.what_share({ label: name });
    case "inflow":
      return d.what_inflow({ label: name });
    case "percent":
      return d.what_percent({ whole: atlas.destinations.get(ref.id)!.wholeLabel });
    case "size":
      return d.what_size({ label: name });
    case "years":
      return d.what_years({ label: name });
    case "effect":
      return d.what_effect({ label: name });
    case "class":
      return d.what_class({ label: name });
    case "draw":
      return d.what_draw({ label: name });
    case "ribbon":
      return d.what_ribbon({ from: name, to: atlas.destinations.get(ref.to)!.label });
    case "assumed":
      return d.what_assumed();
    case "basis":
      return d.what_basis({ basis: basisText(ref.id as Basis) });
    case "change-step":
      return changeText(ref.id === "unmatched" ? ref.id : Number(ref.id));
    case "looked-through":
      return d.what_looked_through({ label: name });
    case "row":
      return outcome.scenario.show === "before"
        ? d.what_row_before({ label: label ?? m.redirected_group() })
        : d.what_row_after({ label: label ?? m.redirected_group() });
    default:
      return name;
  }
}
