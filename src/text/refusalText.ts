import type { Refusal } from "../domain/linkedShares";
import type { TypedRefusal } from "../domain/parsePercent";
import { formatShare } from "../format/share";
import { locale } from "./messages";
import { d } from "./onDemandMessages";

const TYPED: Readonly<Record<TypedRefusal, () => string>> = {
  empty: d.typed_empty,
  negative: d.typed_negative,
  "not-a-number": d.typed_not_a_number,
  decimals: d.typed_decimals,
  "two-marks": d.typed_two_marks,
};

/** Why a line did not go where it was asked to. `bound`: the nearest it could go, in basis points. */
export function refusalText(refusal: Refusal | "alone" | TypedRefusal, label: string, bound: number): string {
  const share = formatShare(bound, locale);
  switch (refusal) {
    case "locked":
      return d.refused_locked({ label });
    case "alone":
      return d.refused_alone({ label });
    case "no-room":
      return d.refused_no_room({ share, label });
    case "all-locked":
      return d.refused_all_locked();
    case "held-by-locks":
      return d.refused_held_by_locks({ share });
    case "over-whole":
      return d.refused_over_whole();
    case "below-zero":
      return d.refused_below_zero();
    default:
      return TYPED[refusal]();
  }
}
