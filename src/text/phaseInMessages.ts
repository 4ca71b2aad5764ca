import en from "./compiled/en/phaseIn.js";

/** The sentences of a phase-in, loaded with it. */
export type PhaseInMessages = typeof en;

/** Those sentences in the language of the page. */
export const p: PhaseInMessages = en;
