import type { Explanation, Step } from "./explanation";
import type { FigureRef } from "./figureRef";

/** A figure of a phase-in. */
export type PhaseRef = Extract<FigureRef, { kind: `phase-${string}` }>;

/** What a step of a figure of a phase-in is; each has a sentence in its catalogue. */
type PhaseStepWhat =
  | "base"
  | "total"
  | "share"
  | "progress"
  | "before"
  | "growth"
  | "arrived"
  | "left"
  | "flow"
  | "holding"
  | "there"
  | "part-there"
  | "total-before"
  | "paid-in"
  | "paid-out"
  | "record"
  | "size"
  | "destination"
  | "part"
  | "portion"
  | "portion-of"
  | "leaf"
  | "rate";

/** A line of how a figure of a phase-in was made. */
export type PhaseStep = Omit<Step, "what" | "open"> & {
  readonly what: PhaseStepWhat;
  readonly open?: (() => PhaseExplanation | Explanation) | undefined;
};

/** Whether the steps of an explanation are those of a phase-in. */
export function isOfPhaseIn(each: PhaseExplanation | Explanation): each is PhaseExplanation {
  return each.ref.kind.startsWith("phase-");
}

/** Where a figure of a phase-in comes from; its steps are named by a catalogue of their own. */
export type PhaseExplanation = Omit<Explanation, "steps"> & { readonly steps: readonly PhaseStep[] };
