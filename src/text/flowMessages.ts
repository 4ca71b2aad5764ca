import en from "./compiled/en/flow.js";

/** The sentences of the flow chart, loaded with it. */
export type FlowMessages = typeof en;

/** Those sentences in the language of the page. */
export const f: FlowMessages = en;
