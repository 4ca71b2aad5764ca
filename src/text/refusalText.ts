import type { Refusal } from "../domain/linkedShares";
import type { TypedRefusal } from "../domain/parsePercent";
import { formatShare } from "../format/share";
import { locale, m } from "./messages";

const TYPED: Readonly<Record<TypedRefusal, () => string>> = {
  empty: m.typed_empty,
  negative: m.typed_negative,
  "not-a-number": m.typed_not_a_number,
  decimals: m.typed_decimals,
  "two-marks": m.typed_two_marks,
};

/** Why a line did not go where it was asked to. `bound`: the nearest it could go, in basis points. */
export function refusalText(refusal: Refusal | "alone" | TypedRefusal, label: string, bound: number): string {
  const share = formatShare(bound, locale);
  switch (refusal) {
    case "locked":
      return m.refused_locked({ label });
    case "alone":
      return m.refused_alone({ label });
    case "no-room":
      return m.refused_no_room({ share, label });
    case "all-locked":
      return m.refused_all_locked();
    case "held-by-locks":
      return m.refused_held_by_locks({ share });
    case "over-whole":
      return m.refused_over_whole();
    case "below-zero":
      return m.refused_below_zero();
    default:
      return TYPED[refusal]();
  }
}
