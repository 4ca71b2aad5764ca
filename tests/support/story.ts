import { readFileSync } from "node:fs";
import { buildStory, type StoryDatasets } from "../../src/datasets/buildStory";
import { parseText } from "../../src/datasets/readDataset";
import { storyFiles } from "../../src/datasets/storyFiles";
import { marketLines, type MarketData } from "../../src/domain/marketLines";
import { atlas } from "./atlas";
import { history } from "./history";
import { returnSeries } from "./monthlyReturns";

/** The texts of data/events.json and data/claims.json. */
export const storyTexts = {
  events: readFileSync(new URL("../../data/events.json", import.meta.url), "utf8"),
  claims: readFileSync(new URL("../../data/claims.json", import.meta.url), "utf8"),
};

/** Both files, each checked on its own; a new copy for whoever bends it. */
export function storyDatasets(): StoryDatasets {
  return {
    events: parseText(storyFiles.events, storyTexts.events),
    claims: parseText(storyFiles.claims, storyTexts.claims),
  };
}

/** The real story, checked and joined as the page does it. */
export const story = buildStory(storyDatasets(), atlas);

/** What its lines are computed from, and the lines. */
export const marketData: MarketData = { series: returnSeries, history };
export const lines = marketLines(marketData, story);
