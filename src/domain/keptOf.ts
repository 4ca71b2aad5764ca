import { fitName, LONGEST_NAME, MOST_SOURCES } from "./fitKept";
import { WHOLE, type Kept, type Numbers } from "./scenario";
import { splitWhole, type Weights } from "./splitWhole";

/** The largest shares, in the order in which they stand, rescaled to the whole. */
function largest(from: Weights): Weights {
  const entries = Object.entries(from);
  if (entries.length <= MOST_SOURCES) return from;
  const first = new Set([...entries].sort(([, one], [, other]) => other - one).slice(0, MOST_SOURCES));
  const named = Object.fromEntries(entries.filter((entry) => first.has(entry)));
  return Object.fromEntries(Object.entries(splitWhole(WHOLE, named)).filter(([, points]) => points > 0));
}

/** A scenario under a name; of its named sources the largest are kept. */
export function keptOf(name: string, { release, base, to, from, market }: Numbers): Kept {
  return { name, release, base, to, from: from === "prorata" ? from : largest(from), market };
}

/** A name as it can be kept; one that is too long ends in an ellipsis. */
export function shortName(name: string): string {
  const letters = [...name];
  return fitName(
    letters.length > LONGEST_NAME
      ? `${letters
          .slice(0, LONGEST_NAME - 1)
          .join("")
          .trim()}…`
      : name,
  );
}
