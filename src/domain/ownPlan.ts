/** A holding of somebody's own plan: what it is called, whole US dollars, and the class that it is counted in. */
export interface OwnHolding {
  readonly label: string;
  readonly usd: number;
  readonly assetClass: string;
}

/** Somebody's own plan, holding by holding, in the order in which they were given. */
export type OwnPlan = readonly OwnHolding[];

/** The most holdings of a plan. */
export const MOST_HOLDINGS = 10_000;

/** The most that a plan can hold, in whole US dollars. */
export const MOST_DOLLARS = 9_000_000_000_000;

/** The longest name of a holding, in characters. */
export const LONGEST_LABEL = 120;

const UNSEEN = /(?![\u200c\u200d\s])[\p{Cc}\p{Cf}\p{Cs}]/gu; // joiners shape letters and emoji

/** A name as it is kept: without what cannot be seen, on one line, and without the mark that keeps a spreadsheet from running it. */
export function cleanLabel(text: string): string {
  const line = text.replace(UNSEEN, "").replace(/\s+/g, " ").trim();
  return line.replace(/^'+(?=[=+\-@])/, "");
}

/** Whether a holding can be shown: it has a name, not too long, and whole dollars. */
export function isHolding({ label, usd }: OwnHolding): boolean {
  return (
    Number.isSafeInteger(usd) &&
    usd >= 0 &&
    label !== "" &&
    [...label].length <= LONGEST_LABEL &&
    cleanLabel(label) === label
  );
}

/** Whether holdings, each of which can be shown, make a plan: there is something in them, and not too much of anything. */
export function isPlan(holdings: OwnPlan): boolean {
  const total = holdings.reduce((all, { usd }) => all + usd, 0);
  return holdings.length <= MOST_HOLDINGS && total > 0 && total <= MOST_DOLLARS;
}
