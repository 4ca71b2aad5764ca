import type { Basis } from "../../domain/figure";
import type { MixRow } from "../../domain/mixRows";
import type { Color } from "../../domain/scenario";

/** Upper bounds of the steps of the change scale, as a share of what was there before. */
export const CHANGE_STEPS = [0, 0.02, 0.05, 0.1, 0.25, 1] as const;

const BASIS_CLASSES: Readonly<Record<Basis, string>> = {
  published: "us-large-stocks",
  derived: "target-date",
  estimated: "money-market",
  residual: "annuities",
  "carried-forward": "not-broken-down",
};

/** The step of the change scale that a loss falls into. */
export function changeStep({ before, after }: { before: number; after: number }): number {
  const loss = before === 0 ? 0 : (before - after) / before;
  const step = CHANGE_STEPS.findIndex((most) => loss <= most + 1e-6);
  return step === -1 ? CHANGE_STEPS.length - 1 : step;
}

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

export function changeFill(step: number): string {
  return `var(--change-${step})`;
}

export function basisFill(basis: Basis): string {
  return classFill(BASIS_CLASSES[basis]);
}

/** The paint of a row of the mix under a choice of colour. */
export function tileFill(row: MixRow, color: Color): string {
  if (row.destination !== null) return movedFill(row.destination);
  if (color === "change") return changeFill(changeStep(row));
  return color === "basis" ? basisFill(row.basis) : classFill(row.assetClass);
}
