import { explainBase } from "./explainBase";
import { explainNode } from "./explainNode";
import type { Explanation } from "./explanation";
import type { FigureRef } from "./figureRef";
import type { PaymentPart, PublishedPayment } from "./payments";
import type { PhaseExplanation, PhaseStep } from "./phaseExplanation";
import type { PhaseStudy } from "./phaseStudy";
import { named } from "./said";
import { WHOLE } from "./scenario";

type PaymentRef = Extract<FigureRef, { kind: "phase-paid-in" | "phase-paid-out" }>;

/** What was printed of a payment, for its year. */
export function explainPart({ series, usdMillions }: PaymentPart, year: number): Explanation {
  const { id, label, scope, basis, formula, low, high, note, sources } = series;
  return {
    ref: { kind: "input", id },
    value: usdMillions,
    unit: "usdMillions",
    basis,
    asOf: String(year),
    label,
    low,
    high,
    formula,
    notes: [scope, ...(note === undefined ? [] : [note])],
    steps: [],
    sources,
  };
}

type Portion = NonNullable<PublishedPayment["portion"]>;

/** The money of the base by that of the plans whose payments are known. */
function portionStep({ outcome }: PhaseStudy, { base, of, label }: Portion): PhaseStep {
  const value = (WHOLE * base) / of;
  const open = (): PhaseExplanation => {
    const own = explainBase(outcome, { kind: "base" });
    const plans = [...outcome.releaseTree.tree.byId.values()].find((node) => node.label === label)!;
    const whole = () => explainNode(outcome.releaseTree, plans);
    const common = { unit: "usdMillions", basis: "derived" } as const;
    return {
      ...own,
      ref: { kind: "phase-input", id: "portion" },
      value,
      unit: "bp",
      low: undefined,
      high: undefined,
      steps: [
        { ...common, sign: "", value: base, what: "base", open: () => own },
        { ...common, sign: "÷", value: of, what: "portion-of", label, open: whole },
      ],
    };
  };
  return { sign: "×", value, unit: "bp", what: "portion", label, basis: "estimated", open };
}

/** Explains what is published of a yearly payment. Throws where nothing is. */
export function explainPayment(study: PhaseStudy, ref: PaymentRef): PhaseExplanation {
  const { published } = study;
  const payment = ref.kind === "phase-paid-in" ? published?.paidIn : published?.paidOut;
  if (!payment) throw new Error("No payments are published for this base");
  const { usdMillions, year, basis, parts, portion, sources, note } = payment;
  const steps = parts.map((part, index): PhaseStep => ({
    sign: index === 0 ? "" : "+",
    value: part.usdMillions,
    unit: "usdMillions",
    what: "part",
    label: part.series.label,
    basis: part.series.basis,
    open: () => explainPart(part, year),
  }));
  const share = portion ? [portionStep(study, portion)] : [];
  const formulas = parts.flatMap(({ series }) => series.formula ?? []);
  const said = parts.flatMap(({ series }) => [
    named(series.label, series.scope),
    ...(series.note === undefined ? [] : [series.note]),
  ]);
  return {
    ref,
    value: usdMillions,
    unit: "usdMillions",
    basis,
    asOf: String(year),
    label: parts.map(({ series }) => series.label).join(" + "),
    formula: formulas.length > 0 ? { by: "sentence", texts: formulas } : undefined,
    notes: [...new Set([...said, note])].filter((text) => text !== ""),
    steps: steps.length + share.length > 1 ? [...steps, ...share] : [],
    sources,
  };
}
