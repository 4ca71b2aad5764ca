import { FAMILY } from "../domain/explainPhaseIn";
import type { PhaseRef } from "../domain/phaseExplanation";
import type { PhaseExplanation } from "../domain/phaseExplanation";
import type { PhaseStudy } from "../domain/phaseStudy";
import { formatDate } from "../format/date";
import { familyName } from "./familyName";
import { locale } from "./messages";
import { d } from "./onDemandMessages";
import { p } from "./phaseInMessages";
import { phaseYearName } from "./phaseYearName";

/** What a figure of a phase-in is, as the heading over it. */
export function phaseTitle({ destinations }: PhaseStudy, ref: PhaseRef): string {
  const destination = destinations.find((each) => "id" in ref && each.destination.id === ref.id)?.destination;
  const label = destination?.label ?? "";
  const year = "year" in ref ? phaseYearName(ref.year) : "";
  switch (ref.kind) {
    case "phase-holding":
      return p.title_holding({ label, year });
    case "phase-family":
      return p.title_holding({ label: familyName(ref.id), year });
    case "phase-flow":
      return p.title_flow({ label, year });
    case "phase-market":
      return p.title_market({ whole: destination!.wholeLabel, year });
    case "phase-stays":
      return p.title_stays({ year });
    case "phase-total":
      return p.title_total({ year });
    case "phase-there":
      return p.title_there({ year });
    case "phase-into":
      return p.title_into({ year });
    case "phase-part": {
      const names: Readonly<Record<string, () => string>> = { there: p.there, stays: p.stays };
      const family = ref.id.startsWith(FAMILY) ? familyName(ref.id.slice(FAMILY.length)) : label;
      return p.title_part({ label: names[ref.id]?.() ?? family, year });
    }
    case "phase-record":
      return p.title_record({ label });
    case "phase-above":
      return p.title_above({ label });
    case "phase-paid-in":
      return p.title_paid_in();
    default:
      return p.title_paid_out();
  }
}

/** As of when a figure is, in words; null where it has no date. */
export function phaseDate({ asOf, ref }: PhaseExplanation): string | null {
  if (asOf === null) return null;
  const date = formatDate(asOf, locale);
  if (ref.kind === "phase-market") return d.card_as_of({ date });
  if (!("year" in ref) || typeof ref.year !== "number") return p.card_of_year({ year: date });
  return p.card_date({ year: phaseYearName(ref.year), date });
}
