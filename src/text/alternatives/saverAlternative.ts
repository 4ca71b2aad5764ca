import type { SaverStudy } from "../../domain/saverStudy";
import { a } from "../alternativesMessages";
import { balancePart, paidPart } from "../saverFigure";

/** A fan in words: where the middle ends after the move and before it, and between what nine of ten end. */
export function saverAlternative({ last }: SaverStudy): string {
  const after = (percent: number) => balancePart(last, "after", percent).text;
  return a.fan({
    years: last.year,
    after: after(50),
    before: balancePart(last, "before", 50).text,
    low: after(5),
    high: after(95),
    paid: paidPart(last).text,
  });
}
