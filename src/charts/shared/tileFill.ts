import { changeKind } from "../../domain/changeStep";
import type { Basis } from "../../domain/figure";
import type { MixRow } from "../../domain/mixRows";
import type { Color } from "../../domain/scenario";

const BASIS_CLASSES: Readonly<Record<Basis, string>> = {
  published: "us-large-stocks",
  derived: "target-date",
  estimated: "money-market",
  residual: "annuities",
  "carried-forward": "not-broken-down",
  own: "us-small-mid-stocks",
};

/** The paint of money that moved: saturated and hatched, by destination. */
export function movedFill(destination: string): string {
  return `url(#hatch-${destination})`;
}

/** The plain ground under a hatch, on which text stands. */
export function movedGround(destination: string): string {
  return `var(--moved-${destination}, var(--moved-infrastructure))`;
}

/** The paint of a class of assets that stays. */
export function classFill(assetClass: string): string {
  return `var(--class-${assetClass}, var(--class-not-broken-down))`;
}

/** The paint of a step of the change scale: one hue for losses, another for gains. */
export function changeFill(step: number | "unmatched"): string {
  if (step === "unmatched") return classFill("not-broken-down");
  return step > 0 ? `var(--gain-${step})` : `var(--change-${-step})`;
}

export function basisFill(basis: Basis): string {
  return classFill(BASIS_CLASSES[basis]);
}

/** The paint of a row of the mix under a choice of colour. */
export function tileFill(row: MixRow, color: Color): string {
  if (row.destination !== null) return movedFill(row.destination);
  if (color === "change") return changeFill(changeKind(row));
  return color === "basis" ? basisFill(row.basis) : classFill(row.assetClass);
}
