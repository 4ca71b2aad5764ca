import type { ModelView } from "../../domain/explainModel";
import { TERMS } from "../../domain/liquidity";
import type { Side } from "../../domain/modelMix";
import type { RiskPoint } from "../../domain/outcomeModel";
import { formatRate } from "../../format/rate";
import { a } from "../alternativesMessages";
import { locale } from "../messages";
import { ratePart, termName, termPart } from "../modelParts";
import { sentences } from "../sentences";
import { largestBy, listed } from "./listed";

function highest(points: readonly (RiskPoint & { label: string })[], of: "return" | "swing"): string {
  const found = largestBy(points, (point) => point[of].used).slice(0, 1);
  return listed(
    found.map((point) => a.item({ label: point.label, amount: formatRate(point[of].used, locale) })),
  );
}

/** Points of risk in words: the mix before and after, the highest return and the widest swing among all. */
export function riskAlternative(
  view: ModelView,
  points: readonly (RiskPoint & { readonly label: string })[],
): string {
  const text = (of: "return" | "swing", side: Side) => ratePart(view, of, side).text;
  const high = highest(points, "return");
  return sentences([
    a.risk({
      returnBefore: text("return", "before"),
      returnAfter: text("return", "after"),
      swingBefore: text("swing", "before"),
      swingAfter: text("swing", "after"),
    }),
    ...(high === "" ? [] : [a.highest_return({ list: high })]),
    a.widest_swing({ list: highest(points, "swing") }),
  ]);
}

/** A rate of the mix in words: before and after, each with its range. */
export function rangesAlternative(view: ModelView, of: "fee" | "return" | "swing"): string {
  const range = (side: Side) => ({
    value: ratePart(view, of, side).text,
    low: ratePart(view, of, side, "low").text,
    high: ratePart(view, of, side, "high").text,
  });
  return sentences([a.range_before(range("before")), a.range_after(range("after"))]);
}

/** How soon the money can be had, in words: before and after, each part that there is. */
export function termsAlternative(view: ModelView): string {
  const list = (side: Side) =>
    listed(
      TERMS.flatMap((term) => {
        const { value, text } = termPart(view, term, side);
        return value > 0 ? [a.item({ label: termName(term), amount: text })] : [];
      }),
    );
  return sentences([a.before({ list: list("before") }), a.after({ list: list("after") })]);
}
