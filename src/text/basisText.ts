import type { StepBasis } from "../domain/figure";
import { m } from "./messages";

/** How a figure came about, in a word or two. */
export function basisText(basis: StepBasis): string {
  const names = {
    published: m.basis_published,
    derived: m.basis_derived,
    estimated: m.basis_estimated,
    residual: m.basis_residual,
    "carried-forward": m.basis_carried_forward,
    choice: m.basis_choice,
    computed: m.basis_computed,
    assumption: m.basis_assumption,
  };
  return names[basis]();
}
