import { CHANGE_STEPS } from "../domain/changeStep";
import { formatShare } from "../format/share";
import { locale } from "./messages";
import { d } from "./onDemandMessages";

function bound(index: number): string {
  return formatShare(CHANGE_STEPS[index]! * 10_000, locale);
}

/** A step of the change scale in words: "down 2% to 5%". */
export function changeText(step: number | "unmatched"): string {
  if (step === "unmatched") return d.change_unmatched();
  const size = Math.abs(step);
  if (size === 0) return d.change_none();
  const up = step > 0 ? "up" : "down";
  if (size === 1) return d.change_up_to({ up, share: bound(1) });
  if (size === CHANGE_STEPS.length - 1) return d.change_over({ up, share: bound(size - 1) });
  return d.change_between({ up, low: bound(size - 1), high: bound(size) });
}
