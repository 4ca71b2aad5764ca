import { useStory } from "../../datasets/useStory";
import type { Atlas } from "../../domain/atlas";
import type { Story } from "../../domain/story";
import { formatDate } from "../../format/date";
import { useScenarioStore } from "../../state/scenarioStore";
import { shareAddress } from "../../state/shareAddress";
import { b } from "../../text/embedMessages";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { useShownChart } from "../redirect/useShownChart";
import { FileFailure } from "../site/FileFailure";
import { Claims } from "../story/Claims";
import { StoryEvents } from "../story/StoryEvents";
import { useStoryChoices } from "../story/useStoryChoices";
import { EmbedFrame } from "./EmbedFrame";
import type { EmbeddedProps } from "./EmbeddedProps";
import "../story/claims.css";
import "../story/story.css";
import "../story/timeline.css";

interface PartProps {
  readonly atlas: Atlas;
  readonly story: Story;
}

/** All claims, or the one that the link is about. */
function ClaimsAlone({ atlas, story }: PartProps) {
  const scenario = useScenarioStore((state) => state.scenario);
  const chosen = useStoryChoices(atlas, story);
  const { claim } = chosen.choices;
  const claims = claim === null ? story.claims : story.claims.filter(({ id }) => id === claim);
  return <Claims atlas={atlas} story={{ ...story, claims }} scenario={scenario} chosen={chosen} />;
}

/** What happened, or what is claimed and what is true of it. */
export function EmbeddedStory({ atlas, options }: EmbeddedProps) {
  const scenario = useScenarioStore((state) => state.scenario);
  const loaded = useStory(atlas);
  const story = loaded.data;
  const link = shareAddress(scenario, useShownChart(scenario.chart));
  const Part = options.view === "story-claims" ? ClaimsAlone : StoryEvents;
  const scheduled = story?.events.filter((event) => event.scheduled).length ?? 0;
  return (
    <EmbedFrame
      options={options}
      words={{
        title: [y.headline()],
        base: story ? y.found({ date: formatDate(story.foundUpTo, locale), scheduled }) : "",
        sources: b.sources_each(),
        marks: "",
        link,
      }}
    >
      <div className="story">
        {story && <Part atlas={atlas} story={story} />}
        {!story && !loaded.error && <p role="status">{y.loading()}</p>}
        <FileFailure part="story-error" heading={y.failed_heading()} query={loaded} />
      </div>
    </EmbedFrame>
  );
}
