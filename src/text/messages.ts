import en from "./compiled/en/main.js";
import { locale as built } from "./compiled/en/language.js";

/** Every sentence, as functions. A language is complete when its catalogue has this type. */
export type Messages = typeof en;

/** The language that the page was built in; numbers and dates follow it. */
export const locale: string = built;

/** The sentences in the language of the page: a build for another language puts its catalogue in this place. */
export const m: Messages = en;
