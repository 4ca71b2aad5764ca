import { baseStep } from "./explainBase";
import { sumSteps } from "./explainNode";
import { baseProvenance, inputOf, moneyStep, type Explanation, type Step } from "./explanation";
import { sumBasis, type StepBasis } from "./figure";
import type { ChainFigure, FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";
import { named } from "./said";
import { FACTORS, WHOLE, type Factor } from "./scenario";
import { sumOf } from "./splitWhole";
import type { TargetDateRoute } from "./targetDateRoute";

/** A figure of the way through target-date funds. */
export type RouteRef = Extract<FigureRef, { kind: "factor" | "factor-data" | "chain" }>;

/** How a factor came about: as the preset's rule has it, as the data have it, or by the person's choice. */
export function factorBasis(route: TargetDateRoute, factor: Factor): StepBasis {
  const { factors, preset, dataShare, leaves, origin } = route;
  const points = factors[factor];
  if (factor === "share") {
    const known = points === dataShare || points === preset?.route?.share;
    return known ? sumBasis(leaves.map(({ basis }) => basis)) : "choice";
  }
  if (preset?.route?.[factor] === points) return factor === "adoption" ? "assumption" : "published";
  if (factor === "adoption") return points === WHOLE ? "assumption" : "choice";
  return origin === "inferred" ? "computed" : "choice";
}

function factorStep(
  route: TargetDateRoute,
  outcome: Outcome,
  factor: Factor,
  sign: Step["sign"] = "×",
): Step {
  const basis = factorBasis(route, factor);
  const open = basis === "choice" ? undefined : () => explainFactor(route, outcome, factor);
  return { sign, value: route.factors[factor], unit: "bp", what: `route-${factor}`, basis, open };
}

function leafSources({ leaves, preset }: TargetDateRoute): readonly string[] {
  return [...new Set([...leaves, ...(preset ? [preset] : [])].flatMap(({ sources }) => sources))];
}

function leafSteps({ leaves }: TargetDateRoute, { releaseTree }: Outcome): readonly Step[] {
  return sumSteps(releaseTree, leaves);
}

/** The share of the base that the target-date leaves have, leaf by leaf, with the range of its parts. */
function explainDataShare(route: TargetDateRoute, outcome: Outcome, ref: RouteRef): Explanation {
  const { leaves, baseTotal } = route;
  const end = (which: "low" | "high") =>
    (WHOLE * leaves.reduce((all, leaf) => all + (leaf[which] ?? leaf.usdMillions), 0)) / baseTotal;
  const ranged = leaves.some(({ low, high }) => low !== undefined || high !== undefined);
  return {
    ref,
    ...baseProvenance(outcome),
    basis: sumBasis(leaves.map(({ basis }) => basis)),
    value: route.dataShare,
    unit: "bp",
    formula: undefined,
    publishedTotal: undefined,
    ...(ranged ? { low: end("low"), high: end("high") } : {}),
    notes: leaves.flatMap(({ label, formula }) => (formula === undefined ? [] : [named(label, formula)])),
    steps: [...leafSteps(route, outcome), baseStep(outcome, "÷")],
    sources: [...new Set([...leaves.flatMap(({ sources }) => sources), ...baseProvenance(outcome).sources])],
  };
}

/** What of a factor can be compared with: the data's share, or the preset's. */
function compared(route: TargetDateRoute, outcome: Outcome, factor: Factor): readonly Step[] {
  const value = factor === "share" ? route.dataShare : route.preset?.route?.[factor];
  if (value === undefined || value === route.factors[factor]) return [];
  const basis = factor === "share" ? "estimated" : factor === "adoption" ? "assumption" : "published";
  const open = () => explainRoute(route, outcome, { kind: "factor-data", id: factor });
  return [{ sign: "", value, unit: "bp", what: "route-data", basis, open }];
}

function explainFactor(route: TargetDateRoute, outcome: Outcome, factor: Factor): Explanation {
  const ref = { kind: "factor", id: factor } as const;
  const value = route.factors[factor];
  const basis = factorBasis(route, factor);
  if (factor === "share" && value === route.dataShare) return explainDataShare(route, outcome, ref);
  const { preset } = route;
  const ofPreset = preset?.route?.[factor] === value ? preset : null;
  const inferred: readonly Step[] = [
    { sign: "", value: sumOf(outcome.scenario.to), unit: "bp", what: "scenario-share", basis: "choice" },
    factorStep(route, outcome, "share", "÷"),
    factorStep(route, outcome, "adoption", "÷"),
  ];
  const sources = ofPreset && factor !== "share" ? ofPreset.sources : leafSources(route);
  return {
    ref,
    value,
    unit: "bp",
    basis,
    asOf: factor === "share" ? outcome.releaseTree.release.asOf : null,
    label: null,
    formula: ofPreset?.rule,
    notes: ofPreset ? [ofPreset.caveat] : [],
    steps: basis === "computed" ? inferred : compared(route, outcome, factor),
    sources,
  };
}

/** The preset's own factor, where the person chose another. */
function explainPreset(route: TargetDateRoute, ref: RouteRef & { readonly id: Factor }): Explanation {
  const { preset } = route;
  if (!preset?.route) throw new Error(`No preset gives ${ref.id}`);
  return {
    ref,
    value: preset.route[ref.id],
    unit: "bp",
    basis: ref.id === "sleeve" ? "published" : "assumption",
    asOf: null,
    label: null,
    formula: preset.rule,
    notes: [preset.caveat],
    steps: [],
    sources: preset.sources,
  };
}

/** What the chain gives, and the steps to it. */
function chainSteps(route: TargetDateRoute, outcome: Outcome, figure: ChainFigure): readonly Step[] {
  const base = baseStep(outcome);
  const factors = FACTORS.map((factor) => factorStep(route, outcome, factor));
  const { moved, shortfall, points } = route;
  const explainAsked = () =>
    inputOf("asked", {
      ...baseProvenance(outcome),
      value: moved + shortfall,
      unit: outcome.money,
      basis: "estimated",
      steps: [base, ...factors],
    });
  const asked = moneyStep(outcome.money, "", "asked", moved + shortfall, "computed", explainAsked);
  const part = (id: ChainFigure) => () => explainRoute(route, outcome, { kind: "chain", id });
  switch (figure) {
    case "target-date":
      return [base, ...factors.slice(0, 1)];
    case "adopting":
      return [base, ...factors.slice(0, 2)];
    case "held":
      return leafSteps(route, outcome);
    case "missing":
      return [
        asked,
        // What they lack shows that they gave all that they hold.
        moneyStep(outcome.money, "−", "draw", moved, "computed", shortfall > 0 ? part("held") : explainAsked),
      ];
    case "share":
    case "sleeve": {
      const product = {
        sign: "=",
        value: points,
        unit: "bp",
        what: "route-product",
        basis: "computed",
      } as const;
      const lacking = moneyStep(outcome.money, "−", "shortfall", shortfall, "computed", part("missing"));
      const short = figure === "sleeve" && shortfall > 0;
      return [base, ...factors, product, ...(short ? [{ ...asked, sign: "=" } as const, lacking] : [])];
    }
  }
}

/** Explains a figure of the way through target-date funds by what it was computed from. */
export function explainRoute(route: TargetDateRoute, outcome: Outcome, ref: RouteRef): Explanation {
  if (ref.kind === "factor") return explainFactor(route, outcome, ref.id);
  if (ref.kind === "factor-data")
    return ref.id === "share" ? explainDataShare(route, outcome, ref) : explainPreset(route, ref);
  const values = {
    "target-date": route.targetDate,
    adopting: route.adopting,
    sleeve: route.moved,
    share: route.points,
    held: route.money,
    missing: route.shortfall,
  };
  const preset = ref.id === "sleeve" || ref.id === "share" ? route.preset : null;
  return {
    ref,
    ...baseProvenance(outcome),
    basis: "estimated",
    value: values[ref.id],
    unit: ref.id === "share" ? "bp" : outcome.money,
    formula: preset?.rule,
    publishedTotal: undefined,
    notes: preset ? [preset.caveat] : [],
    steps: chainSteps(route, outcome, ref.id),
    sources: [...new Set([...baseProvenance(outcome).sources, ...leafSources(route)])],
  };
}
