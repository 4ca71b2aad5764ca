import type { Explanation } from "../domain/explanation";
import type { ModelRef } from "../domain/modelRef";
import { formatShare } from "../format/share";
import { locale } from "./messages";
import { termName, termOf } from "./modelParts";
import { o } from "./outcomeMessages";

function sideName(at: "before" | "after" | "change"): string {
  return { before: o.side_before, after: o.side_after, change: o.side_change }[at]();
}

/** What a figure of the Outcome page is, as the heading over it. */
export function modelTitle(ref: ModelRef, { label }: Explanation): string {
  const side = "at" in ref ? sideName(ref.at) : "";
  const name = { label: label ?? "" };
  switch (ref.kind) {
    case "mix-fee":
      return o.title_mix_fee({ side });
    case "mix-fee-usd":
      return o.title_mix_fee_usd({ side });
    case "mix-return":
      return o.title_mix_return({ side });
    case "mix-swing":
      return o.title_mix_swing({ side });
    case "saver-first":
      return o.title_saver_first({ side });
    case "saver-lost":
      return o.title_saver_lost({ side });
    case "saver-balance":
      return o.title_saver_balance();
    case "row-fee":
      return o.title_row_fee(name);
    case "own-return":
      return o.title_own_return(name);
    case "own-swing":
      return o.title_own_swing(name);
    case "class-return":
      return o.title_class_return(name);
    case "class-swing":
      return o.title_class_swing(name);
    case "class-fee":
      return o.title_class_fee(name);
    case "sellable":
      return o.title_sellable({ term: termName(termOf(ref.id)), side });
    case "gate":
      return o.title_gate({ part: formatShare(ref.part, locale), asking: formatShare(ref.asking, locale) });
  }
}

/** The formula of a figure in words, where the data give none. */
export function modelFormula({ kind }: ModelRef): string | undefined {
  if (kind === "mix-fee" || kind === "mix-fee-usd" || kind === "saver-first" || kind === "saver-lost")
    return o.fees_formula();
  if (kind === "mix-return" || kind === "mix-swing") return o.risk_formula();
  if (kind === "sellable") return o.sold_formula();
  return kind === "gate" ? o.gate_formula() : undefined;
}
