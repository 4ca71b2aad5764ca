import type { Atlas } from "../../domain/atlas";
import type { Story } from "../../domain/story";
import { formatDate } from "../../format/date";
import { ask, useAsked } from "../../state/asked";
import { useScenarioStore } from "../../state/scenarioStore";
import { locale } from "../../text/messages";
import { noteText } from "../../text/noteText";
import { y } from "../../text/storyMessages";
import { FileFailure } from "../site/FileFailure";
import { Claims } from "./Claims";
import { EventsSection } from "./EventsSection";
import { GrowthCard } from "./GrowthCard";
import { StoryNotes } from "./StoryNotes";
import { StoryShare } from "./StoryShare";
import { useMarketLines } from "./useMarketLines";
import { useStoryChoices } from "./useStoryChoices";
import "./claims.css";
import "./story.css";
import "./timeline.css";

/** The story once its files are there: events over markets, claims, method, and what can be taken away. */
export function StoryBody({ atlas, story }: { atlas: Atlas; story: Story }) {
  const scenario = useScenarioStore((state) => state.scenario);
  const asked = useAsked((state) => state.asked);
  const chosen = useStoryChoices(atlas, story);
  const { data, lines, failed } = useMarketLines(atlas, story);
  const scheduled = story.events.filter((event) => event.scheduled).length;
  return (
    <>
      {chosen.notes.length > 0 && (
        <ul role="status" className="notice" data-part="story-notice">
          {chosen.notes.map(({ key, reason }) => (
            <li key={reason}>
              <code>{key}</code>: {noteText(reason)}
            </li>
          ))}
        </ul>
      )}
      <div className="story-deck">
        <p className="deck">{y.deck({ count: story.events.length })}</p>
        <p className="deck-from" data-part="found-up-to">
          {y.found({ date: formatDate(story.foundUpTo, locale), scheduled })}
        </p>
      </div>
      <EventsSection
        atlas={atlas}
        story={story}
        scenario={scenario}
        lines={lines}
        chosen={chosen}
        onAsk={ask}
      />
      {failed && <FileFailure part="lines-error" heading={y.lines_failed()} query={failed} />}
      <Claims atlas={atlas} story={story} scenario={scenario} chosen={chosen} />
      <StoryNotes story={story} />
      <StoryShare atlas={atlas} story={story} scenario={scenario} choices={chosen.choices} />
      {asked?.kind === "growth" && data && (
        <GrowthCard key={JSON.stringify(asked)} atlas={atlas} story={story} data={data} figure={asked} />
      )}
    </>
  );
}
