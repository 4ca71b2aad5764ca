import type { Atlas } from "../../domain/atlas";
import type { Scenario } from "../../domain/scenario";
import type { Story } from "../../domain/story";
import { shownEvents, type StoryChoices } from "../../domain/storyChoices";
import { shareAddress } from "../../state/shareAddress";
import { y } from "../../text/storyMessages";
import { useShownChart } from "../redirect/useShownChart";
import { ShareCsv } from "../site/ShareCsv";

interface Props {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly scenario: Scenario;
  readonly choices: StoryChoices;
}

/** The link, the words and the events that are shown as a file. */
export function StoryShare({ atlas, story, scenario, choices }: Props) {
  const link = shareAddress(scenario, useShownChart(scenario.chart));
  return (
    <ShareCsv
      link={link}
      words={y.text({ headline: y.headline(), deck: y.deck({ count: story.events.length }) })}
      note={y.share_note()}
      fileName="nestshift-story.csv"
      makeCsv={async () =>
        (await import("../../export/eventsCsv")).eventsCsv(atlas, story, shownEvents(story, choices), link)
      }
    />
  );
}
