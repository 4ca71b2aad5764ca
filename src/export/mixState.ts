import { ribbonsOf } from "../domain/flows";
import type { Outcome } from "../domain/outcome";

/** A scenario and its outcome as JSON holds them: money in the unit named, shares in basis points. */
export function mixState(outcome: Outcome) {
  const { scenario, rows, reached, baseTotal, asked, moved, shortfall, draw, inflow, people } = outcome;
  return {
    scenario,
    outcome: {
      unit: outcome.money,
      baseTotal,
      asked,
      moved,
      shortfall,
      participants: people,
      rows,
      flows: ribbonsOf(draw, inflow),
      destinations: reached.map(({ destination, ...against }) => ({
        id: destination.id,
        label: destination.label,
        ...against,
      })),
      classesBefore: outcome.classesBefore,
      classesAfter: outcome.classesAfter,
    },
  };
}
