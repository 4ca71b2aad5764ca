import type { TimelineInput } from "../../charts/timeline/TimelineInput";
import type { MarketLine } from "../../domain/marketLines";
import type { StoryEvent } from "../../domain/story";
import type { StoryChoices } from "../../domain/storyChoices";
import { eventTime, windowTimes, type StoryWindow } from "../../domain/storyWindow";
import { formatCount } from "../../format/money";
import { monthName } from "../../format/monthName";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { laneName } from "../../text/storyNames";

/** The year from which on there is most to tell; what came before is drawn tighter. */
const TURN = 2025;

/** The events of the chosen lanes and months, and the markets under them, as the chart takes them. */
export function timelineInput(
  events: readonly StoryEvent[],
  lines: readonly MarketLine[],
  { lanes }: Pick<StoryChoices, "lanes">,
  window: StoryWindow,
): TimelineInput {
  const [first, last] = windowTimes(window);
  return {
    lanes: lanes.map((id) => ({ id, name: laneName(id) })),
    items: events.map((event) => ({
      id: event.id,
      lane: event.lane,
      time: eventTime(event),
      size: event.importance,
      scheduled: event.scheduled,
      text: event.shortTitle,
    })),
    lines: lines.map(({ id, joined, points }) => ({
      id,
      joined,
      points: points.map(({ time, times }) => ({ time, value: times })),
    })),
    linesName: y.markets(),
    first,
    turn: TURN,
    last,
    monthText: (year, month) => monthName(year, month, locale),
    valueText: (value) => y.line_value({ value: formatCount(value, locale) }),
  };
}
