import type { Atlas } from "../../../domain/atlas";
import { explainSweep, type SweepRef } from "../../../domain/explainSweep";
import type { Outcome } from "../../../domain/outcome";
import { TOTAL } from "../../../domain/scenario";
import type { Sweep } from "../../../domain/sweep";
import type { ThresholdKind } from "../../../domain/sweepThresholds";
import { formatDate } from "../../../format/date";
import { formatShare } from "../../../format/share";
import { locale } from "../../../text/messages";
import { d } from "../../../text/onDemandMessages";
import { w } from "../../../text/sweepMessages";
import { PASSED } from "../../../text/sweepWords";
import { familyName } from "../../../text/familyName";
import { ExplanationCard } from "../../site/ExplanationCard";

function titleOf(atlas: Atlas, ref: SweepRef): string {
  const destination = atlas.destinations.get(ref.id);
  const label = destination?.label ?? "";
  if (ref.kind === "sweep-threshold")
    return w.card_threshold({ name: label, what: PASSED[ref.threshold as ThresholdKind]() });
  const names = {
    moved: d.what_moved,
    dollars: () => d.what_inflow({ label }),
    market: () => d.what_percent({ whole: destination?.wholeLabel ?? "" }),
    record: () => d.what_years({ label }),
    classes: () => w.card_family({ family: familyName(ref.id) }),
  };
  return w.card_at({ what: names[ref.measure](), share: formatShare(ref.at, locale) });
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly sweep: Sweep;
  readonly figure: SweepRef;
  readonly onClose: () => void;
}

/** Where a figure of the sweep comes from. */
export function SweepCard({ atlas, outcome, sweep, figure, onClose }: Props) {
  const explanation = explainSweep(atlas, sweep, figure);
  const { asOf, value, label, notes } = explanation;
  const isThreshold = figure.kind === "sweep-threshold";
  const share = formatShare(value, locale);
  const said = isThreshold
    ? [
        w.card_threshold_note(),
        ...(sweep.line === TOTAL ? [w.card_total_note({ share, label: label ?? "" })] : []),
      ]
    : [];
  const { release } = outcome.releaseTree;
  const date = asOf === null ? null : formatDate(asOf, locale);
  return (
    <ExplanationCard
      atlas={atlas}
      explanation={{ ...explanation, notes: [...said, ...notes] }}
      title={titleOf(atlas, figure)}
      date={
        date &&
        (asOf === release.asOf ? d.card_release({ date, release: release.label }) : d.card_as_of({ date }))
      }
      onClose={onClose}
    />
  );
}
