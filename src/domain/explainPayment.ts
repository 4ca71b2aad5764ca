import type { FigureRef } from "./figureRef";
import type { PhaseExplanation, PhaseStep } from "./phaseExplanation";
import type { PhaseStudy } from "./phaseStudy";
import { WHOLE } from "./scenario";

type PaymentRef = Extract<FigureRef, { kind: "phase-paid-in" | "phase-paid-out" }>;

/** Explains what is published of a yearly payment. Throws where nothing is. */
export function explainPayment({ published }: PhaseStudy, ref: PaymentRef): PhaseExplanation {
  const payment = ref.kind === "phase-paid-in" ? published?.paidIn : published?.paidOut;
  if (!payment) throw new Error("No payments are published for this base");
  const { usdMillions, year, basis, parts, portion, sources, note } = payment;
  const steps = parts.map(({ series, usdMillions: printed }, index): PhaseStep => ({
    sign: index === 0 ? "" : "+",
    value: printed,
    unit: "usdMillions",
    what: "part",
    label: series.label,
    basis: series.basis,
  }));
  const share: PhaseStep[] = portion
    ? [
        {
          sign: "×",
          value: (WHOLE * portion.base) / portion.of,
          unit: "bp",
          what: "portion",
          label: portion.label,
          basis: "estimated",
        },
      ]
    : [];
  const formulas = parts.flatMap(({ series }) => series.formula ?? []);
  const said = parts.flatMap(({ series }) => [`${series.label}: ${series.scope}`, series.note ?? ""]);
  return {
    ref,
    value: usdMillions,
    unit: "usdMillions",
    basis,
    asOf: String(year),
    label: parts.map(({ series }) => series.label).join(" + "),
    formula: formulas.length > 0 ? formulas.join(" ") : undefined,
    notes: [...new Set([...said, note])].filter((text) => text !== ""),
    steps: steps.length + share.length > 1 ? [...steps, ...share] : [],
    sources,
  };
}
