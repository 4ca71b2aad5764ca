import { outcomeOf } from "../../src/domain/outcome";
import type { Payments } from "../../src/domain/payments";
import { phaseStudy } from "../../src/domain/phaseStudy";
import { DEFAULT_SCENARIO, type Curve, type Way } from "../../src/domain/scenario";
import { atlas } from "../support/atlas";
import { payments } from "../support/payments";

/** Recomputes everything that a phase-in over 30 years shows, for all retirement money and every destination. */
export function recompute(step: number, way: Way, curve: Curve, known: Payments = payments): number {
  const to = Object.fromEntries([...atlas.destinations.keys()].map((id, place) => [id, 100 + step + place]));
  const scenario = {
    ...DEFAULT_SCENARIO,
    base: ["us-retirement"],
    to,
    years: 30,
    growth: 500 + step,
    way,
    curve,
  };
  const outcome = outcomeOf(atlas, { ...scenario, paidIn: 900_000 + step, paidOut: 880_000 });
  return phaseStudy(atlas, outcome, known).last.total;
}
