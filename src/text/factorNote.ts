import type { Factor } from "../domain/scenario";
import type { TargetDateRoute } from "../domain/targetDateRoute";
import type { StepBasis } from "../domain/figure";
import { formatShare } from "../format/share";
import { locale } from "./messages";
import { fill, type Part } from "./parts";
import { r } from "./routeMessages";
import { dataShare } from "./routeSentence";

/** What a factor is called. */
export function factorName(factor: Factor): string {
  return { share: r.factor_share, adoption: r.factor_adoption, sleeve: r.factor_sleeve }[factor]();
}

/** What a factor is a share of, and who says so. */
export function factorNote(route: TargetDateRoute, factor: Factor, basis: StepBasis): readonly Part[] {
  const { factors, preset } = route;
  if (factor === "share") {
    if (factors.share === route.dataShare) return [r.share_data()];
    return fill(basis === "choice" ? r.share_choice : r.share_preset, { share: dataShare(route) });
  }
  if (factor === "adoption") return [basis === "choice" ? r.adoption_choice() : r.adoption_assumed()];
  if (basis === "computed") return [r.sleeve_computed()];
  if (!preset) return [r.sleeve_choice()];
  const { publisher } = preset;
  if (basis === "published") return [r.sleeve_preset({ publisher })];
  const { sleeve } = preset.route!;
  return fill(r.sleeve_choice_preset, {
    publisher,
    share: {
      text: formatShare(sleeve, locale),
      value: sleeve,
      unit: "bp",
      ref: { kind: "factor-data", id: "sleeve" },
    },
  });
}
