import type { Atlas } from "../../domain/atlas";
import type { Story } from "../../domain/story";
import { ask, useAsked } from "../../state/asked";
import { useScenarioStore } from "../../state/scenarioStore";
import { y } from "../../text/storyMessages";
import { FileFailure } from "../site/FileFailure";
import { EventsSection } from "./EventsSection";
import { GrowthCard } from "./GrowthCard";
import { useMarketLines } from "./useMarketLines";
import { useStoryChoices } from "./useStoryChoices";

/** The events over the lines of the markets, and the card of a line that was asked for. */
export function StoryEvents({ atlas, story }: { atlas: Atlas; story: Story }) {
  const scenario = useScenarioStore((state) => state.scenario);
  const asked = useAsked((state) => state.asked);
  const chosen = useStoryChoices(atlas, story);
  const { data, lines, failed } = useMarketLines(atlas, story);
  return (
    <>
      <EventsSection
        atlas={atlas}
        story={story}
        scenario={scenario}
        lines={lines}
        isAwaited={!data && !failed}
        chosen={chosen}
        onAsk={ask}
      />
      {failed && <FileFailure part="lines-error" heading={y.lines_failed()} query={failed} />}
      {asked?.kind === "growth" && data && (
        <GrowthCard key={JSON.stringify(asked)} atlas={atlas} story={story} data={data} figure={asked} />
      )}
    </>
  );
}
