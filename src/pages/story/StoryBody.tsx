import type { Atlas } from "../../domain/atlas";
import type { Story } from "../../domain/story";
import { formatDate } from "../../format/date";
import { useScenarioStore } from "../../state/scenarioStore";
import { locale } from "../../text/messages";
import { noteText } from "../../text/noteText";
import { d } from "../../text/onDemandMessages";
import { y } from "../../text/storyMessages";
import { Claims } from "./Claims";
import { StoryEvents } from "./StoryEvents";
import { StoryNotes } from "./StoryNotes";
import { StoryShare } from "./StoryShare";
import { useStoryChoices } from "./useStoryChoices";
import "./claims.css";
import "./story.css";
import "./timeline.css";

/** The story once its files are there: events over markets, claims, method, and what can be taken away. */
export function StoryBody({ atlas, story }: { atlas: Atlas; story: Story }) {
  const scenario = useScenarioStore((state) => state.scenario);
  const chosen = useStoryChoices(atlas, story);
  const scheduled = story.events.filter((event) => event.scheduled).length;
  return (
    <>
      {chosen.notes.length > 0 && (
        <ul role="status" className="notice" data-part="story-notice">
          {chosen.notes.map(({ key, reason }) => (
            <li key={reason}>
              <code>{key}</code>
              {d.colon()}
              {noteText(reason)}
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
      <StoryEvents atlas={atlas} story={story} />
      <Claims atlas={atlas} story={story} scenario={scenario} chosen={chosen} />
      <StoryNotes story={story} />
      <StoryShare atlas={atlas} story={story} scenario={scenario} choices={chosen.choices} />
    </>
  );
}
