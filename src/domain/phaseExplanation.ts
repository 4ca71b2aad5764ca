import type { Explanation, Step } from "./explanation";

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
  | "portion";

/** A line of how a figure of a phase-in was made. */
export type PhaseStep = Omit<Step, "what"> & { readonly what: PhaseStepWhat };

/** Where a figure of a phase-in comes from; its steps are named by a catalogue of their own. */
export type PhaseExplanation = Omit<Explanation, "steps"> & { readonly steps: readonly PhaseStep[] };
