import { useEffect, useRef } from "react";
import type { Atlas } from "../../domain/atlas";
import type { StoryEvent } from "../../domain/story";
import { y } from "../../text/storyMessages";
import { EventEntry } from "./EventEntry";

interface Props {
  readonly atlas: Atlas;
  readonly events: readonly StoryEvent[];
  readonly chosen: string | null;
}

/** The events of the timeline as a list, oldest first. */
export function EventList({ atlas, events, chosen }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen !== null)
      list.current?.querySelector(`[data-event="${chosen}"]`)?.scrollIntoView({ block: "center" });
  }, [chosen]);
  return (
    <ol ref={list} className="event-list" aria-label={y.list_name({ count: events.length })}>
      {events.map((event) => (
        <li
          key={event.id}
          className="event"
          data-event={event.id}
          aria-current={event.id === chosen ? "true" : undefined}
        >
          <EventEntry atlas={atlas} event={event} />
        </li>
      ))}
    </ol>
  );
}
