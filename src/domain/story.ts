import type { DataUnit } from "./figureRef";

/** The kinds of events, one lane each, in the order of the lanes. */
export const LANES = ["regulation", "legislation", "litigation", "state", "product", "market"] as const;
export type Lane = (typeof LANES)[number];

export const VERDICTS = ["wrong", "imprecise", "right", "unverifiable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Something that happened, or is due: `date` is an ISO day or month. `importance` 3 is a turning point, 1 context. */
export interface StoryEvent {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly summary: string;
  readonly lane: Lane;
  readonly importance: 1 | 2 | 3;
  readonly scheduled: boolean;
  readonly confidence: "high" | "medium" | "low";
  readonly note?: string | undefined;
  readonly sources: readonly string[];
}

/** An amount beside another: what a claim said, with no label, or what is right, with the name of what that is. */
export interface ComparedAmount {
  readonly value: number;
  readonly unit: Extract<DataUnit, "usdMillions" | "bp">;
  readonly label: string | null;
}

/** Where a claim can be seen: an event of the story, or a node of the whole market in a release. */
export type ClaimPlace = { readonly event: string } | { readonly release: string; readonly node: string };

/** What the news said, and what is right. `compared`: the said amount first, then the right ones, all in one unit. */
export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly rightFigure: string;
  readonly explanation?: string | undefined;
  readonly sources: readonly string[];
  readonly compared: readonly ComparedAmount[];
  readonly see: ClaimPlace | null;
}

/** A line of the market beside the events: a column of monthly returns, or a series of the history. */
export type MarketLineSource = { readonly id: string } & (
  { readonly column: string } | { readonly series: string }
);

/** Events in order of time, claims in the order of the article, and which markets stand beside them. */
export interface Story {
  readonly foundUpTo: string;
  readonly compiled: string;
  readonly notes: readonly string[];
  readonly events: readonly StoryEvent[];
  readonly claims: readonly Claim[];
  readonly article: { readonly title: string; readonly publisher: string; readonly note: string };
  readonly markets: {
    readonly since: string;
    readonly formula: string;
    readonly plansFormula: string;
    readonly lines: readonly MarketLineSource[];
  };
}
