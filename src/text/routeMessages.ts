import en from "./compiled/en/route.js";

/** The sentences of the way through target-date funds, loaded with it. */
export type RouteMessages = typeof en;

/** Those sentences in the language of the page. */
export const r: RouteMessages = en;
