import type { Outcome, DestinationOutcome } from "../domain/outcome";
import { formatDate } from "../format/date";
import { formatShare } from "../format/share";
import { moneyBy, percentOf } from "./amount";
import { baseInSentence, baseLabel } from "./baseName";
import { locale, m } from "./messages";
import { fill, plainText, type Part } from "./parts";
import { sentences } from "./sentences";

/** The outcome in words: a headline, where the money goes, where it comes from. */
export interface Words {
  readonly headline: readonly Part[];
  readonly deck: readonly (readonly Part[])[];
  readonly from: readonly (readonly Part[])[];
}

/** A label of the data, which has a capital there, inside a sentence: only names and acronyms keep theirs. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1) : label;
}

// A sentence may begin with "about".
function capital(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  if (first === undefined || typeof first === "string") return parts;
  return [{ ...first, text: first.text.charAt(0).toLocaleUpperCase(locale) + first.text.slice(1) }, ...rest];
}

function deckSentence(
  { destination, inflow, percent }: DestinationOutcome,
  { baseBasis, money }: Outcome,
): readonly Part[] {
  const { id, label, wholeLabel } = destination;
  const amount: Part = {
    text: moneyBy(inflow, baseBasis, money),
    value: inflow,
    unit: money,
    ref: { kind: "inflow", id },
  };
  if (percent === null) return fill(m.deck_no_size, { amount, destination: inSentence(label) });
  const share: Part = { text: percentOf(percent), value: percent, unit: "pct", ref: { kind: "percent", id } };
  return fill(m.deck_of_market, {
    amount,
    destination: inSentence(label),
    percent: share,
    whole: wholeLabel,
  });
}

function fromSentence(outcome: Outcome): readonly Part[] {
  const { from } = outcome.scenario;
  if (from === "prorata") return [m.taken_prorata()];
  const { draw, moved, rowById } = outcome;
  const ranOut = Object.keys(from).some((id) => rowById.get(id)!.after === 0);
  const items = Object.entries(from).map(([id, points]) => {
    const { label } = outcome.releaseTree.tree.byId.get(id)!;
    // Once a holding has run out, the others give more than they were asked for.
    const share = formatShare(ranOut ? (10_000 * draw[id]!) / moved : points, locale);
    return rowById.get(id)!.after === 0
      ? m.taken_all({ leaf: label, share })
      : m.taken_item({ leaf: label, share });
  });
  return [m.taken_named({ list: new Intl.ListFormat(locale).format(items) })];
}

function baseSentence(outcome: Outcome): readonly Part[] {
  const { baseTotal, baseBasis, roots, releaseTree, money } = outcome;
  const text = moneyBy(baseTotal, baseBasis, money);
  const amount: Part = { text, value: baseTotal, unit: money, ref: { kind: "base" } };
  if (money === "usd") return fill(m.own_sentence, { amount });
  const date = formatDate(releaseTree.release.asOf, locale);
  return fill(m.base_sentence, { base: baseLabel(roots), amount, date });
}

/** What could not be found, or null. */
export function shortfallSentence({
  shortfall,
  asked,
  moved,
  baseBasis,
  money,
}: Outcome): readonly Part[] | null {
  if (shortfall === 0) return null;
  const figure = (value: number, kind: "asked" | "moved" | "shortfall"): Part => ({
    text: moneyBy(value, baseBasis, money),
    value,
    unit: money,
    ref: { kind },
  });
  return fill(m.shortfall, {
    asked: figure(asked, "asked"),
    moved: figure(moved, "moved"),
    missing: figure(shortfall, "shortfall"),
  });
}

/** The first sentence: how much of which money changes hands. */
export function headlineOf(outcome: Outcome): readonly Part[] {
  const { moved, movedBp, baseTotal, baseBasis, roots, money } = outcome;
  const base = baseInSentence(roots);
  if (moved === 0) {
    const all: Part = {
      text: moneyBy(baseTotal, baseBasis, money),
      value: baseTotal,
      unit: money,
      ref: { kind: "base" },
    };
    return fill(m.headline_nothing, { amount: all, base });
  }
  const share: Part = {
    text: formatShare(movedBp, locale),
    value: movedBp,
    unit: "bp",
    ref: { kind: "moved-share" },
  };
  const amount: Part = {
    text: moneyBy(moved, baseBasis, money),
    value: moved,
    unit: money,
    ref: { kind: "moved" },
  };
  return fill(m.headline, { share, base, amount });
}

/** Says an outcome in words: what the page shows, the screen reader hears, and a copy or a card says. */
export function words(outcome: Outcome): Words {
  const moves = outcome.moved > 0;
  return {
    headline: headlineOf(outcome),
    deck: outcome.reached.map((reached) => capital(deckSentence(reached, outcome))),
    from: moves ? [fromSentence(outcome), baseSentence(outcome)] : [baseSentence(outcome)],
  };
}

/** The words as one text. */
export function wordsAsText(outcome: Outcome): string {
  const { headline: first, deck, from } = words(outcome);
  const missing = shortfallSentence(outcome);
  return sentences([first, ...deck, ...(missing ? [missing] : []), ...from].map(plainText));
}
