import type { Atlas } from "../../../domain/atlas";
import { explainRoute, type RouteRef } from "../../../domain/explainRoute";
import type { Outcome } from "../../../domain/outcome";
import type { TargetDateRoute } from "../../../domain/targetDateRoute";
import { formatDate } from "../../../format/date";
import { locale } from "../../../text/messages";
import { d } from "../../../text/onDemandMessages";
import { r } from "../../../text/routeMessages";
import { ExplanationCard } from "../../site/ExplanationCard";

const TITLES: Readonly<Record<string, () => string>> = {
  "factor share": r.title_share,
  "factor adoption": r.title_adoption,
  "factor sleeve": r.title_sleeve,
  "factor-data share": r.title_data,
  "factor-data sleeve": r.title_preset_sleeve,
  "chain held": r.title_held,
  "chain missing": r.title_missing,
  "chain target-date": r.title_target_date,
  "chain adopting": r.title_adopting,
  "chain sleeve": r.title_moved,
  "chain share": r.title_points,
};

interface Props {
  readonly atlas: Atlas;
  readonly route: TargetDateRoute;
  readonly outcome: Outcome;
  readonly figure: RouteRef;
  readonly onClose: () => void;
}

/** Where a figure of the chain comes from. */
export function RouteCard({ atlas, route, outcome, figure, onClose }: Props) {
  const explanation = explainRoute(route, outcome, figure);
  const { asOf, basis, formula } = explanation;
  const { label } = outcome.releaseTree.release;
  const assumed = basis === "assumption" && formula === undefined ? r.adoption_formula() : formula;
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={{ ...explanation, formula: assumed }}
      title={TITLES[`${figure.kind} ${figure.id}`]!()}
      date={asOf === null ? null : d.card_release({ date: formatDate(asOf, locale), release: label })}
      onClose={onClose}
    />
  );
}
