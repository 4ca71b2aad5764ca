import { useCallback, useMemo, useState } from "react";
import { Choice } from "../../controls/Choice";
import { LiveRegion } from "../../controls/LiveRegion";
import type { Atlas } from "../../domain/atlas";
import type { FigureRef } from "../../domain/figureRef";
import { lastMonth, type MarketLine } from "../../domain/marketLines";
import type { Scenario } from "../../domain/scenario";
import type { Story } from "../../domain/story";
import { shownEvents } from "../../domain/storyChoices";
import { fullWindow } from "../../domain/storyWindow";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { ChosenEvent } from "./ChosenEvent";
import { EventList } from "./EventList";
import { LaneChips } from "./LaneChips";
import { MarketReading } from "./MarketReading";
import { MarketTable } from "./MarketTable";
import { StoryTimeline } from "./StoryTimeline";
import type { ChosenStory } from "./useStoryChoices";

interface Props {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly scenario: Scenario;
  readonly lines: readonly MarketLine[];
  /** Whether lines are on their way. */
  readonly isAwaited: boolean;
  readonly chosen: ChosenStory;
  readonly onAsk: (figure: FigureRef) => void;
}

/** The events as a timeline or as a list, the one that is chosen, and the markets by then. */
export function EventsSection({ atlas, story, scenario, lines, isAwaited, chosen, onAsk }: Props) {
  const { choices, choose } = chosen;
  const { event: chosenId, view, lanes } = choices;
  const [picked, setPicked] = useState<string | null>(null);
  const events = useMemo(() => shownEvents(story, choices), [story, choices]);
  const full = useMemo(() => fullWindow(story.events), [story]);
  const event = story.events.find(({ id }) => id === chosenId);
  const pick = useCallback(
    (id: string) => {
      setPicked(id);
      choose({ event: id });
    },
    [choose],
  );
  function close() {
    setPicked(null);
    choose({ event: null });
    document.querySelector<SVGGElement>(`[data-mark="${chosenId}"]`)?.focus();
  }
  const newest = lines.length > 0 ? lastMonth(lines) : null;
  const month = event && newest !== null && event.date < newest ? event.date.slice(0, 7) : newest;
  const window = choices.months ?? full;
  const shownMonths = { from: formatDate(window.from, locale), to: formatDate(window.to, locale) };
  return (
    <section className="story-events" id="chart" tabIndex={-1}>
      <h2 className="sr-only">{y.events_heading()}</h2>
      <div className="toolbar">
        <LaneChips story={story} shown={lanes} onLanes={(next) => choose({ lanes: next })} />
        <Choice
          legend={y.view()}
          options={[
            { value: "timeline", label: y.view_timeline() },
            { value: "list", label: y.view_list() },
          ]}
          value={view}
          onChange={(next) => choose({ view: next })}
        />
      </div>
      {events.length === 0 && <p>{y.nothing()}</p>}
      {view === "timeline" ? (
        <StoryTimeline
          story={story}
          events={events}
          lines={lines}
          full={full}
          chosen={chosen}
          onChoose={pick}
        />
      ) : (
        <EventList atlas={atlas} events={events} chosen={chosenId} />
      )}
      {event && view === "timeline" && (
        <ChosenEvent
          key={event.id}
          atlas={atlas}
          scenario={scenario}
          event={event}
          isFresh={picked === event.id}
          onClose={close}
        />
      )}
      {month !== null && <MarketReading lines={lines} month={month} onAsk={onAsk} />}
      {lines.length > 0 && <MarketTable lines={lines} onAsk={onAsk} />}
      {isAwaited && <div className={view === "timeline" ? "lines-waiting" : "reading-waiting"} />}
      <LiveRegion message={y.chart_name({ count: events.length, ...shownMonths })} />
    </section>
  );
}
