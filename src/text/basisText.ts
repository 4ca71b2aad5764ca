import type { Basis } from "../domain/figure";
import type { Step } from "../domain/explanation";
import { d } from "./onDemandMessages";

/** How a figure came about, in a word or two. */
export function basisText(basis: Basis | Step["basis"]): string {
  const names = {
    published: d.basis_published,
    derived: d.basis_derived,
    estimated: d.basis_estimated,
    residual: d.basis_residual,
    "carried-forward": d.basis_carried_forward,
    choice: d.basis_choice,
    computed: d.basis_computed,
  };
  return names[basis]();
}
