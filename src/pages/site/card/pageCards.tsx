import type { Assumptions } from "../../../domain/assumptions";
import type { Atlas } from "../../../domain/atlas";
import { explainModel } from "../../../domain/explainModel";
import { marketView } from "../../../domain/marketView";
import { parseModel } from "../../../domain/modelChoices";
import { modelViewOf } from "../../../domain/modelViewOf";
import { outcomeOf } from "../../../domain/outcome";
import type { Scenario } from "../../../domain/scenario";
import type { Story } from "../../../domain/story";
import { sourcesOf } from "../../../export/sourcesOf";
import { t } from "../../../text/fileMessages";
import { a } from "../../../text/accessMessages";
import { h } from "../../../text/helpMessages";
import { m } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { outcomeWords } from "../../../text/outcomeWords";
import { plainText } from "../../../text/parts";
import { sentences } from "../../../text/sentences";
import { s } from "../../../text/sourcesMessages";
import { y } from "../../../text/storyMessages";
import { words } from "../../../text/words";
import { marketParts } from "../../market/marketParts";
import { marketTree } from "../../market/marketTree";
import { mixParts } from "../../redirect/mixParts";
import { mixTree } from "../../redirect/mixTree";
import type { CardParts } from "./CardParts";
import { CardRanges } from "./CardRanges";
import { CardTimeline } from "./CardTimeline";
import { CardTreemap } from "./CardTreemap";

const named = (page: string) => t.frame_of_page({ page });

/** The card of a mix: of the first page, or of a preset, whose name it says. */
function mixCard(atlas: Atlas, scenario: Scenario): CardParts {
  const outcome = outcomeOf(atlas, scenario);
  const { headline, deck, base, key, facts } = mixParts(atlas, outcome, "treemap", "");
  // Where not all has room: where the money goes is said first, then of what it is a part.
  const goes = sentences(words(outcome).deck.map(plainText));
  const preset = atlas.presets.get(scenario.preset ?? "");
  return {
    name: preset ? named(preset.label) : t.frame_name(),
    headline,
    decks: [deck, sentences([goes, base]), base],
    release: facts.release.label,
    key: sentences([outcome.moved > 0 ? key : t.frame_key_still(), t.advice()]),
    sources: facts.sources,
    draw: (room) => <CardTreemap outcome={outcome} tree={mixTree(outcome)} room={room} />,
  };
}

/** The card of the whole market. */
function marketCard(atlas: Atlas, scenario: Scenario): CardParts {
  const view = marketView(atlas, scenario);
  const { headline, deck, base, key, facts } = marketParts(atlas, [view], "treemap", "");
  return {
    name: named(m.nav_market()),
    headline,
    decks: [deck, base],
    release: facts.release.label,
    key: sentences([key, t.advice()]),
    sources: facts.sources,
    draw: (room) => <CardTreemap outcome={view} tree={marketTree(atlas, view)} room={room} />,
  };
}

/** The card of what a mix would do. */
function outcomeCard(atlas: Atlas, scenario: Scenario, assumptions: Assumptions): CardParts {
  const { choices } = parseModel(scenario.model, { classes: new Set(), destinations: new Set() });
  const outcome = outcomeOf(atlas, scenario);
  const view = modelViewOf(atlas, outcome, assumptions, choices);
  const { headline, deck, results } = outcomeWords(view);
  const rest = sentences(results.map(plainText));
  const cited = (["mix-fee", "mix-return", "mix-swing"] as const).flatMap(
    (kind) => explainModel(atlas, view, { kind, at: "after" }).sources,
  );
  return {
    name: named(m.nav_outcome()),
    headline,
    decks: [deck ? plainText(deck) : rest],
    release: outcome.releaseTree.release.label,
    key: sentences([o.card_key(), t.advice()]),
    sources: sourcesOf(atlas, cited),
    draw: (room) => <CardRanges view={view} room={room} />,
  };
}

/** The card of the story: every event as a dot. */
function storyCard(atlas: Atlas, scenario: Scenario, story: Story): CardParts {
  const cited = story.events.flatMap(({ sources }) => sources);
  return {
    name: named(m.nav_story()),
    headline: [y.headline()],
    decks: [y.card_deck({ count: story.events.length })],
    release: outcomeOf(atlas, scenario).releaseTree.release.label,
    key: t.advice(),
    sources: sourcesOf(atlas, cited),
    draw: (room) => <CardTimeline story={story} room={room} />,
  };
}

/** The card of the page of sources: words alone. */
function sourcesCard(atlas: Atlas, scenario: Scenario): CardParts {
  return {
    name: named(m.nav_sources()),
    headline: [s.headline()],
    decks: [sentences([s.deck(), s.sources_description()])],
    release: outcomeOf(atlas, scenario).releaseTree.release.label,
    key: t.advice(),
    sources: [...atlas.sources.values()],
    draw: null,
  };
}

/** The card of the statement on accessibility: words alone. */
function accessCard(atlas: Atlas, scenario: Scenario): CardParts {
  return {
    ...sourcesCard(atlas, scenario),
    name: named(h.access()),
    headline: [a.headline()],
    decks: [a.description()],
  };
}

/** The cards of the pages, each from what its page is drawn from. */
export const pageCards = {
  mix: mixCard,
  market: marketCard,
  outcome: outcomeCard,
  story: storyCard,
  sources: sourcesCard,
  access: accessCard,
} as const;
