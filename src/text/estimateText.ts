import type { Basis } from "../domain/figure";
import { basisText } from "./basisText";
import { t } from "./fileMessages";

/** How a figure came about, for a reader of a file: the word "estimate" stands in all that are ours. */
export function estimateText(basis: Basis): string {
  if (basis === "estimated") return t.estimate();
  if (basis === "residual") return t.estimate_residual();
  return basis === "carried-forward" ? t.estimate_carried() : basisText(basis);
}
