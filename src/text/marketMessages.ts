import en from "./compiled/en/market.js";

/** The sentences of the Market page, loaded with it. */
export type MarketMessages = typeof en;

/** Those sentences in the language of the page. */
export const k: MarketMessages = en;
