import type { Atlas } from "../../domain/atlas";
import { marketView } from "../../domain/marketView";
import { outcomeOf } from "../../domain/outcome";
import type { Scenario } from "../../domain/scenario";
import { plainMarkup } from "../../export/plainMarkup";
import { wordsAsText } from "../../text/words";
import { marketParts } from "../market/marketParts";
import { mixParts } from "../redirect/mixParts";

/** A page of figures without charts: what it says, and its table and sources in HTML for a browser without scripts. */
export interface PlainPage {
  readonly words: string;
  readonly markup: string;
}

/** The mix of a scenario. */
export function plainMix(atlas: Atlas, scenario: Scenario): PlainPage {
  const outcome = outcomeOf(atlas, scenario);
  const { tables, facts } = mixParts(atlas, outcome, "table", "");
  return { words: wordsAsText(outcome), markup: plainMarkup(tables[0], facts) };
}

/** The whole market as a scenario's release has it. */
export function plainMarket(atlas: Atlas, scenario: Scenario): PlainPage {
  const { deck, tables, facts } = marketParts(atlas, [marketView(atlas, scenario)], "table", "");
  return { words: deck, markup: plainMarkup(tables[0], facts) };
}
