import type { Flows } from "../../domain/flows";
import type { Outcome } from "../../domain/outcome";
import { a } from "../alternativesMessages";
import { amountInUnit } from "../amount";
import { f } from "../flowMessages";
import { sentences } from "../sentences";
import { largestBy, listed } from "./listed";
import { redirectedSentence } from "./mixAlternative";

/** A flow in words: what moves and where it arrives, which sources give the most, the largest ribbons. */
export function flowAlternative(outcome: Outcome, { sources, ribbons }: Flows): string {
  const fromName = new Map(sources.map(({ id, shortLabel }) => [id, shortLabel]));
  const toName = new Map(outcome.reached.map(({ destination: { id, shortLabel } }) => [id, shortLabel]));
  const givers = largestBy(sources, ({ draw }) => draw);
  const flows = largestBy(ribbons, ({ value }) => value);
  const given = givers.map(({ shortLabel: label, draw }) =>
    a.item({ label, amount: amountInUnit(draw, outcome) }),
  );
  const widest = flows.map(({ from, to, value }) =>
    f.ribbon({ from: fromName.get(from)!, to: toName.get(to)!, amount: amountInUnit(value, outcome) }),
  );
  return sentences([
    redirectedSentence(outcome),
    a.taken({ list: listed(given) }),
    a.flows({ list: listed(widest) }),
  ]);
}
