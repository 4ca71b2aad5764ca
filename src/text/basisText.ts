import type { StepBasis } from "../domain/figure";
import { d } from "./onDemandMessages";

/** How a figure came about, in a word or two. */
export function basisText(basis: StepBasis): string {
  const names = {
    published: d.basis_published,
    derived: d.basis_derived,
    estimated: d.basis_estimated,
    residual: d.basis_residual,
    "carried-forward": d.basis_carried_forward,
    own: d.basis_own,
    choice: d.basis_choice,
    computed: d.basis_computed,
    assumption: d.basis_assumption,
  };
  return names[basis]();
}
