import type { PhaseStudy } from "../../../domain/phaseStudy";
import { p } from "../../../text/phaseInMessages";
import { Glossed } from "../../site/Glossed";

/** The formulas, in words; those of both ways, so that they can be compared. */
export function PhaseMethod({ study }: { readonly study: PhaseStudy }) {
  const { published } = study;
  const lines = [
    p.method_progress(),
    p.method_total(),
    p.method_balances(),
    p.method_contributions(),
    p.method_flow(),
    p.method_market(),
    ...(published ? [p.method_payments({ year: String(published.paidIn.year) }), p.method_new()] : []),
    p.method_rounding(),
  ];
  return (
    <details className="phase-more">
      <summary>{p.method()}</summary>
      <ul className="phase-method">
        {lines.map((line) => (
          <li key={line}>
            <Glossed text={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}
