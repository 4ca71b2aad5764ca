import type { Basis } from "../domain/figure";
import type { Step } from "../domain/explanation";
import { m } from "./messages";

/** How a figure came about, in a word or two. */
export function basisText(basis: Basis | Step["basis"]): string {
  const names = {
    published: m.basis_published,
    derived: m.basis_derived,
    estimated: m.basis_estimated,
    residual: m.basis_residual,
    "carried-forward": m.basis_carried_forward,
    choice: m.basis_choice,
    computed: m.basis_computed,
  };
  return names[basis]();
}
