import { parsePercent } from "../../src/domain/parsePercent";

/** What is wrong with how a typed share is read: whole basis points from 0, which read the same when written again, or a reason. */
export function typedFlaws(text: string): { readonly flaws: readonly string[]; readonly kind: string } {
  const parsed = parsePercent(text);
  if ("refused" in parsed) return { flaws: [], kind: parsed.refused };
  const { points } = parsed;
  if (!Number.isSafeInteger(points) || points < 0) return { flaws: [`is read as ${points}`], kind: "" };
  if (points > 1_000_000) return { flaws: [], kind: "huge" };
  const again = parsePercent(`${Math.floor(points / 100)}.${String(points % 100).padStart(2, "0")} %`);
  return {
    flaws: "points" in again && again.points === points ? [] : ["is read otherwise again"],
    kind: "share",
  };
}
