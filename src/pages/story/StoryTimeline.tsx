import { useMemo } from "react";
import { measureText } from "../../charts/shared/measureText";
import { useWidth } from "../../charts/shared/useWidth";
import { Timeline } from "../../charts/timeline/Timeline";
import { timelineLayout } from "../../charts/timeline/timelineLayout";
import type { MarketLine } from "../../domain/marketLines";
import type { Story, StoryEvent } from "../../domain/story";
import { eventTime, type StoryWindow } from "../../domain/storyWindow";
import { formatDate } from "../../format/date";
import { timelineAlternative } from "../../text/alternatives/timelineAlternative";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { spokenEvent } from "../../text/storyNames";
import { EventHint } from "./EventHint";
import { timelineInput } from "./timelineInput";
import type { ChosenStory } from "./useStoryChoices";
import { ZoomButtons } from "./ZoomButtons";
import { UntilTaken } from "../site/UntilTaken";

interface Props {
  readonly story: Story;
  readonly events: readonly StoryEvent[];
  readonly lines: readonly MarketLine[];
  readonly full: StoryWindow;
  readonly chosen: ChosenStory;
  readonly onChoose: (id: string) => void;
}

const USUAL_WIDTH = 1376; // px, until measured

/** The chart with its zoom, and the scale it is drawn in. */
export function StoryTimeline({ story, events, lines, full, chosen, onChoose }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const { choices, choose } = chosen;
  const window = choices.months ?? full;
  const boxes = useMemo(
    () => timelineLayout(timelineInput(events, lines, choices, window), width, measureText, textScale),
    [events, lines, choices, window, width, textScale],
  );
  const byId = useMemo(() => new Map(story.events.map((event) => [event.id, event])), [story]);
  const shownEvent = events.find(({ id }) => id === choices.event);
  const [from, to] = [formatDate(window.from, locale), formatDate(window.to, locale)];
  const about = useMemo(
    () => timelineAlternative(events, choices.lanes, lines, window.to),
    [events, choices.lanes, lines, window.to],
  );
  const hintOf = (id: string) => <EventHint event={byId.get(id)!} lines={lines} onChoose={onChoose} />;
  return (
    <>
      <div className="timeline-head">
        <p className="note">{boxes.seam ? y.scales() : y.scale_one()}</p>
        <ZoomButtons
          full={full}
          window={window}
          centre={shownEvent ? eventTime(shownEvent) : boxes.middle}
          onWindow={(next) => choose({ months: next })}
        />
      </div>
      <div ref={element}>
        <UntilTaken>
          <Timeline
            boxes={boxes}
            labels={{ name: y.chart_name({ count: events.length, from, to }), about, help: y.chart_help() }}
            spokenOf={(id) => spokenEvent(byId.get(id)!)}
            chosen={choices.event}
            onChoose={onChoose}
            hintOf={hintOf}
          />
        </UntilTaken>
      </div>
    </>
  );
}
