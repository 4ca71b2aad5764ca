import { explainBase } from "./explainBase";
import { explainInflow } from "./explainInflow";
import { explainNode } from "./explainNode";
import { explainPayment } from "./explainPayment";
import { sumBasis } from "./figure";
import { chosenStep, phaseInput, progressStep, shareStep, usdStep } from "./phaseInput";
import type { PhaseExplanation, PhaseRef, PhaseStep } from "./phaseExplanation";
import type { PhaseYear } from "./phaseIn";
import { thereAt, type PhaseDestination, type PhaseStudy } from "./phaseStudy";
import { WHOLE } from "./scenario";

/** A study whose figures can be asked for: how one of them is explained. */
export interface AskedStudy extends PhaseStudy {
  readonly explain: (ref: PhaseRef) => PhaseExplanation;
}

/** What every amount of a phase-in shares: it rests on the base, and after today on what is paid in and out. */
export function amount(
  study: AskedStudy,
  ref: PhaseRef,
  value: number,
  steps: readonly PhaseStep[],
): PhaseExplanation {
  const { outcome, published, plan } = study;
  const { roots, baseBasis, scenario, releaseTree } = outcome;
  const later = !("year" in ref) || ref.year > 0;
  const used =
    later && published
      ? [
          ...(scenario.paidIn === null && plan.paidIn > 0 ? [published.paidIn] : []),
          ...(scenario.paidOut === null && plan.paidOut > 0 ? [published.paidOut] : []),
        ]
      : [];
  const cited = [...roots.flatMap(({ sources }) => sources), ...used.flatMap(({ sources }) => sources)];
  return {
    ref,
    value,
    unit: "usdMillions",
    basis: sumBasis([baseBasis, ...used.map(({ basis }) => basis)]),
    asOf: releaseTree.release.asOf,
    label: null,
    notes: [...new Set(used.map(({ note }) => note))],
    steps,
    sources: [...new Set(cited)],
  };
}

export function yearOf({ years }: PhaseStudy, year: number): PhaseYear {
  const found = years[year];
  if (!found) throw new Error(`No year ${year} in this phase-in`);
  return found;
}

export function destinationOf({ destinations }: PhaseStudy, id: string): PhaseDestination {
  const found = destinations.find(({ destination }) => destination.id === id);
  if (!found) throw new Error(`Nothing is redirected to ${id}`);
  return found;
}

/** A figure of the phase-in as an input. */
export function step(
  study: AskedStudy,
  what: PhaseStep["what"],
  value: number,
  ref: PhaseRef,
  sign: PhaseStep["sign"] = "",
): PhaseStep {
  return usdStep(what, value, sign, () => study.explain(ref));
}

/** An input without a place of its own on the page. */
function inputStep(
  study: AskedStudy,
  what: PhaseStep["what"],
  value: number,
  sign: PhaseStep["sign"],
  steps: () => readonly PhaseStep[],
): PhaseStep {
  const rests = amount(study, { kind: "phase-total", year: 1 }, value, []);
  return usdStep(what, value, sign, () => phaseInput(what, rests, value, steps()));
}

export function totalStep(
  study: AskedStudy,
  { year, total }: PhaseYear,
  sign: PhaseStep["sign"] = "",
): PhaseStep {
  return step(study, "total", total, { kind: "phase-total", year }, sign);
}

/** What was there a year before; nothing before the first year. */
function beforeStep(
  study: AskedStudy,
  id: string,
  { year }: PhaseYear,
  sign: PhaseStep["sign"] = "",
): PhaseStep {
  const before = study.years[year - 1]!.reached[id]!;
  return step(study, "before", before, { kind: "phase-holding", id, year: year - 1 }, sign);
}

function growthStep(study: AskedStudy, id: string, year: PhaseYear, sign: PhaseStep["sign"]): PhaseStep {
  return inputStep(study, "growth", year.growth[id]!, sign, () => [
    beforeStep(study, id, year),
    chosenStep("rate", study.plan.growth),
  ]);
}

/** What is paid in or out a year, of all money: as published, or as chosen. */
function paymentStep(
  study: AskedStudy,
  which: "paid-in" | "paid-out",
  year: PhaseYear,
  sign: PhaseStep["sign"],
) {
  const { outcome, published, plan } = study;
  const [value, chosen, said] =
    which === "paid-in"
      ? [year.paidIn, outcome.scenario.paidIn, published?.paidIn]
      : [year.paidOut, outcome.scenario.paidOut, published?.paidOut];
  const unit = "usdMillions" as const;
  if (chosen !== null || !said) return { sign, value, unit, what: which, basis: "choice" } as const;
  const open = () => explainPayment(study, { kind: `phase-${which}` });
  // No more can be paid out than there is.
  if (which === "paid-out" && value < plan.paidOut)
    return inputStep(study, which, value, sign, () => [
      step(study, "total-before", study.years[year.year - 1]!.total, {
        kind: "phase-total",
        year: year.year - 1,
      }),
    ]);
  return usdStep(which, value, sign, open);
}

function scenarioShare(study: AskedStudy, id: string): PhaseStep {
  const { outcome } = study;
  const { destination } = destinationOf(study, id);
  return shareStep(study, id, () => {
    const arrives = explainInflow(outcome, destination);
    const rests = amount(study, { kind: "phase-total", year: 0 }, 0, []);
    const value = (WHOLE * arrives.value) / outcome.baseTotal;
    return phaseInput(
      "share",
      rests,
      value,
      [
        usdStep("holding", arrives.value, "", () => arrives),
        usdStep("base", outcome.baseTotal, "÷", () => explainBase(outcome, { kind: "base" })),
      ],
      "bp",
    );
  });
}

/** By balances, a share of all money so far as it is done; by contributions, what was there and what came and went. */
export function holdingSteps(study: AskedStudy, id: string, year: PhaseYear): readonly PhaseStep[] {
  if (study.plan.way === "balances" || year.year === 0)
    return [totalStep(study, year), scenarioShare(study, id), progressStep(year)];
  return [beforeStep(study, id, year), growthStep(study, id, year, "+"), ...flowSteps(study, id, year, "+")];
}

/** What went in less what came out, by what is known of it. */
export function flowSteps(
  study: AskedStudy,
  id: string,
  year: PhaseYear,
  sign: "" | "+" = "",
): readonly PhaseStep[] {
  const { payments } = year;
  const holding = step(
    study,
    "holding",
    year.reached[id]!,
    { kind: "phase-holding", id, year: year.year },
    sign,
  );
  if (payments)
    return [
      inputStep(study, "arrived", payments.arrived[id]!, sign, () => [
        paymentStep(study, "paid-in", year, ""),
        scenarioShare(study, id),
        progressStep(year),
      ]),
      inputStep(study, "left", payments.left[id]!, "−", () => [
        paymentStep(study, "paid-out", year, ""),
        beforeStep(study, id, year, "×"),
        step(
          study,
          "total-before",
          study.years[year.year - 1]!.total,
          {
            kind: "phase-total",
            year: year.year - 1,
          },
          "÷",
        ),
      ]),
    ];
  if (year.year === 0) return [holding];
  return [holding, beforeStep(study, id, year, "−"), growthStep(study, id, year, "−")];
}

export function totalSteps(study: AskedStudy, year: PhaseYear): readonly PhaseStep[] {
  const { outcome, years, plan } = study;
  if (year.year === 0) return [usdStep("base", year.total, "", () => explainBase(outcome, { kind: "base" }))];
  const before = step(study, "total-before", years[year.year - 1]!.total, {
    kind: "phase-total",
    year: year.year - 1,
  });
  return [
    before,
    inputStep(study, "growth", year.grown, "+", () => [before, chosenStep("rate", plan.growth)]),
    paymentStep(study, "paid-in", year, "+"),
    paymentStep(study, "paid-out", year, "−"),
  ];
}

/** What stays of a family: its leaves as they are then. What a leaf is then rests on today's money and on all money then. */
export function familySteps(study: AskedStudy, family: string, year: PhaseYear): readonly PhaseStep[] {
  const { outcome, familyOf } = study;
  const { releaseTree } = outcome;
  const leaves = [...familyOf].flatMap(([id, of]) => (of === family ? [id] : []));
  return leaves.map((id, index) => {
    const node = releaseTree.tree.byId.get(id)!;
    const made = inputStep(study, "leaf", year.leaves[id]!, index === 0 ? "" : "+", () => [
      { ...usdStep("leaf", node.usdMillions, "", () => explainNode(releaseTree, node)), label: node.label },
      totalStep(study, year),
      step(study, "there", thereAt(year), { kind: "phase-there", year: year.year }),
    ]);
    return { ...made, label: node.label };
  });
}
