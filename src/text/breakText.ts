import type { HistoryBreak } from "../domain/historyBreaks";
import { h } from "./historyMessages";
import { periodName } from "./periodName";
import { sentences } from "./sentences";

/** A break with all its reasons, those of one release after its name. */
export function breakText({ at, whys }: HistoryBreak): string {
  const vintages = [...new Set(whys.map(({ vintage }) => vintage))].map((vintage) => {
    const own = whys.filter((each) => each.vintage === vintage).map(({ why }) => why);
    return h.break_why({ vintage, why: sentences(own) });
  });
  return sentences([h.break_at({ at: periodName(at) }), ...vintages]);
}
