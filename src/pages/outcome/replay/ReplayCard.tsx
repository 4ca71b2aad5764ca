import type { Atlas } from "../../../domain/atlas";
import { explainReplay, type ReplayStudy } from "../../../domain/explainReplay";
import type { Outcome } from "../../../domain/outcome";
import type { ReplayRef } from "../../../domain/replayRef";
import { formatDate } from "../../../format/date";
import { locale } from "../../../text/messages";
import { monthName } from "../../../text/monthName";
import { d } from "../../../text/onDemandMessages";
import { r } from "../../../text/replayMessages";
import { replayText } from "../../../text/replayText";
import { replayTitle } from "../../../text/replayTitle";
import { ExplanationCard } from "../../site/ExplanationCard";

/** The formula of a figure in words. */
function formulaOf(ref: ReplayRef): string {
  if (ref.kind === "replay-share") return r.method_look();
  if (ref.kind === "replay-left") return r.formula_left();
  if (ref.kind === "replay-unknown") return r.formula_unknown();
  if (ref.kind === "replay-rise") return r.formula_rise();
  if (ref.kind !== "replay") return r.method_yearly();
  const formulas = {
    growth: r.method_growth,
    below: r.method_below,
    rolling: r.method_rolling,
    yearly: r.method_yearly,
    swing: r.method_yearly,
    deepest: r.method_below,
    "worst-year": r.formula_worst_year,
    "worst-three": r.method_rolling,
    "best-three": r.method_rolling,
  };
  return formulas[ref.measure]();
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly study: ReplayStudy;
  readonly figure: ReplayRef;
  readonly onClose: () => void;
}

/** Where a figure of a replay comes from. */
export function ReplayCard({ atlas, outcome, study, figure, onClose }: Props) {
  const explanation = explainReplay(atlas, outcome, study, figure);
  const { release } = outcome.releaseTree;
  const { start, end } = study.replay;
  const isShare = explanation.unit === "bp";
  const from = figure.kind === "replay-start" ? figure.at : start;
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={{
        ...explanation,
        formula: formulaOf(figure),
        notes: isShare ? [] : [r.method_return(), r.method_limits()],
      }}
      title={replayTitle(atlas, figure)}
      text={replayText(explanation.value, explanation.unit)}
      date={
        isShare
          ? d.card_release({ date: formatDate(release.asOf, locale), release: release.label })
          : r.card_run({ start: monthName(from), end: monthName(end) })
      }
      onClose={onClose}
    />
  );
}
