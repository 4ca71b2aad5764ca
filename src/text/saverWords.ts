import type { SaverStudy } from "../domain/saverStudy";
import { formatCount } from "../format/money";
import { locale } from "./messages";
import { fill, type FigurePart, type Part } from "./parts";
import { balancePart, belowBeforePart, belowPaidPart, gapPart, paidPart } from "./saverFigure";
import { s } from "./saverMessages";

/** What one saver's simulated futures come to, in sentences whose numbers can be asked. */
export function saverWords({ plan, last }: SaverStudy): readonly (readonly Part[])[] {
  const { run } = plan;
  const paths: FigurePart = {
    text: formatCount(run.paths, locale),
    value: run.paths,
    unit: "count",
    ref: { kind: "saver-paths" },
  };
  const shared = {
    years: String(run.years),
    paths,
    paid: paidPart(last),
    after: balancePart(last, "after", 50),
  };
  const paid = fill(s.words_paid, {
    after: belowPaidPart(last, "after"),
    before: belowPaidPart(last, "before"),
  });
  const range = fill(s.words_range, {
    high: balancePart(last, "after", 95),
    low: balancePart(last, "after", 5),
    highbefore: balancePart(last, "before", 95),
    lowbefore: balancePart(last, "before", 5),
  });
  const isSame = last.gap === 0 && last.belowBefore === 0;
  if (isSame) return [fill(s.words_middle_same, shared), range, paid, [s.words_limit()]];
  const gap = last.gap === 0 ? s.words_gap_none : last.gap > 0 ? s.words_gap_more : s.words_gap_less;
  return [
    fill(s.words_middle, { ...shared, before: balancePart(last, "before", 50) }),
    range,
    paid,
    fill(gap as typeof s.words_gap_more, { below: belowBeforePart(last), gap: gapPart(last) }),
    [s.words_limit()],
  ];
}
