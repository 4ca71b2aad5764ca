import type { Factor } from "../domain/scenario";
import type { TargetDateRoute } from "../domain/targetDateRoute";
import type { StepBasis } from "../domain/figure";
import { formatShare } from "../format/share";
import { locale } from "./messages";
import { fill, type Part } from "./parts";
import { r } from "./routeMessages";
import { dataShare, factorPart } from "./routeSentence";

/** What a factor is called. */
export function factorName(factor: Factor): string {
  return { share: r.factor_share, adoption: r.factor_adoption, sleeve: r.factor_sleeve }[factor]();
}

/** A factor, what it is a share of, and who says so. */
export function factorNote(route: TargetDateRoute, factor: Factor, basis: StepBasis): readonly Part[] {
  const { factors, preset } = route;
  const value = factorPart(route, factor);
  if (factor === "share") {
    if (factors.share === route.dataShare) return fill(r.share_data, { value });
    return fill(basis === "choice" ? r.share_choice : r.share_preset, { value, share: dataShare(route) });
  }
  if (factor === "adoption")
    return fill(basis === "choice" ? r.adoption_choice : r.adoption_assumed, { value });
  if (basis === "computed") return fill(r.sleeve_computed, { value });
  if (!preset) return fill(r.sleeve_choice, { value });
  const { publisher } = preset;
  if (basis === "published") return fill(r.sleeve_preset, { value, publisher });
  const { sleeve } = preset.route!;
  return fill(r.sleeve_choice_preset, {
    value,
    publisher,
    share: {
      text: formatShare(sleeve, locale),
      value: sleeve,
      unit: "bp",
      ref: { kind: "factor-data", id: "sleeve" },
    },
  });
}
