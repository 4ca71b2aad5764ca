import type { ModelView } from "../domain/explainModel";
import { formatDate } from "../format/date";
import { formatShare } from "../format/share";
import { baseInSentence } from "./baseName";
import { locale } from "./messages";
import { costPart, ratePart, termPart } from "./modelParts";
import { o } from "./outcomeMessages";
import { fill, plainText, type Part } from "./parts";
import { sentences } from "./sentences";
import { inSentence } from "./words";

/** What the mix would do, in words: a headline, what moves, and a sentence for each result. */
export interface OutcomeWords {
  readonly headline: readonly Part[];
  readonly deck: readonly Part[] | null;
  readonly results: readonly (readonly Part[])[];
}

const SAME = 0.05; // per cent: below it the swing reads the same
const LITTLE = 0.5; // per cent: below it the swing changes a little

function swingText({ model }: ModelView): string {
  const change = model.after.swing.used - model.before.swing.used;
  if (Math.abs(change) < SAME) return o.swing_same();
  if (change > 0) return change < LITTLE ? o.swing_wider() : o.swing_much_wider();
  return change > -LITTLE ? o.swing_narrower() : o.swing_much_narrower();
}

function headlineOf(view: ModelView): readonly Part[] {
  if (view.outcome.moved === 0) return fill(o.headline_nothing, { cost: costPart(view, "after") });
  const amount = costPart(view, "change");
  const swing = swingText(view);
  if (Math.abs(amount.value) < 0.5) return [o.headline_same_cost({ swing })];
  const cost = fill(amount.value > 0 ? o.cost_more : o.cost_less, { amount });
  return fill(o.headline, { cost, swing });
}

/** Items as a list in the language of the page, their figures still apart. */
function listOf(items: readonly (readonly Part[])[]): readonly Part[] {
  const parts = new Intl.ListFormat(locale).formatToParts(items.map((_, place) => String(place)));
  return parts.flatMap(({ type, value }) => (type === "element" ? items[Number(value)]! : value));
}

function deckOf({ outcome }: ModelView): readonly Part[] | null {
  const { reached, scenario, roots, releaseTree, moved, asked } = outcome;
  if (reached.length === 0) return null;
  const items = reached.map(({ destination: { id, label } }, place) => {
    const points = scenario.to[id]!;
    const share = {
      text: formatShare(points, locale),
      value: points,
      unit: "bp",
      ref: { kind: "share", id },
    } as const;
    return fill(o.deck_item, { label: place === 0 ? label : inSentence(label), share });
  });
  const [list, base] = [listOf(items), baseInSentence(roots)];
  // A plan of one's own has no date.
  if (moved === asked && outcome.money === "usd") return fill(o.deck_own, { list, base });
  if (moved === asked)
    return fill(o.deck, { list, base, date: formatDate(releaseTree.release.asOf, locale) });
  const found = {
    text: formatShare(outcome.movedBp, locale),
    value: outcome.movedBp,
    unit: "bp",
    ref: { kind: "moved-share" },
  } as const;
  return fill(o.deck_shortfall, { list, base, moved: found });
}

/** The outcome in words: one function of the results, read aloud, copied and printed. */
export function outcomeWords(view: ModelView): OutcomeWords {
  const rate = (of: "fee" | "return" | "swing") => ({
    before: ratePart(view, of, "before"),
    after: ratePart(view, of, "after"),
    low: ratePart(view, of, "after", "low"),
    high: ratePart(view, of, "after", "high"),
  });
  const { low: _, high: __, ...swing } = rate("swing");
  const quarter = termPart(view, "quarter", "after");
  return {
    headline: headlineOf(view),
    deck: deckOf(view),
    results: [
      fill(o.say_fees, rate("fee")),
      fill(o.say_return, rate("return")),
      fill(o.say_swing, swing),
      fill(o.say_sold, {
        day: termPart(view, "day", "after"),
        before: termPart(view, "day", "before"),
        unknown: termPart(view, "unknown", "after"),
      }),
      ...(quarter.value > 0 ? [fill(o.say_quarter, { quarter })] : []),
    ],
  };
}

/** The same as plain text, to be copied. */
export function outcomeText(view: ModelView): string {
  const { headline, deck, results } = outcomeWords(view);
  return sentences([headline, deck ?? [], ...results].map(plainText));
}
