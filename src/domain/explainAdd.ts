import { explainPart } from "./explainPayment";
import { inputOf, type Explanation, type Step } from "./explanation";
import type { SaverPlan } from "./saverPlan";

/** What savers add on average: what was paid in, part by part, by the people who are counted. */
export function explainAdd(plan: SaverPlan): Explanation {
  const { payments, participants, people, year, sources } = plan.usual.add;
  const parts = payments.map((part): Step => ({
    sign: part === payments[0] ? "" : "+",
    value: part.usdMillions,
    unit: "usdMillions",
    what: "release",
    label: part.series.label,
    basis: part.series.basis,
    open: () => explainPart(part, year),
  }));
  const { label, population, asOf } = participants;
  const counted = { value: people, unit: "people", basis: "published", label } as const;
  const who = () =>
    inputOf("participants", { ...counted, asOf, notes: [population], sources: participants.sources });
  return inputOf("saver-add", {
    value: plan.add,
    unit: "usd",
    basis: "derived",
    asOf: String(year),
    steps: [...parts, { ...counted, sign: "÷", what: "release", open: who }],
    sources,
  });
}
