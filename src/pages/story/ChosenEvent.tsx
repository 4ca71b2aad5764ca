import { useEffect, useRef } from "react";
import { Icon } from "../../controls/Icon";
import type { Atlas } from "../../domain/atlas";
import type { Scenario } from "../../domain/scenario";
import type { StoryEvent } from "../../domain/story";
import { withStory } from "../../domain/storyChoices";
import { y } from "../../text/storyMessages";
import { EventEntry } from "./EventEntry";
import { PageLink } from "./PageLink";

interface Props {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly event: StoryEvent;
  /** Whether a person has just chosen it, so that the focus goes there. */
  readonly isFresh: boolean;
  readonly onClose: () => void;
}

/** The event that is chosen, in full. Escape closes it. */
export function ChosenEvent({ atlas, scenario, event, isFresh, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isFresh) return;
    panel.current?.scrollIntoView({ block: "nearest" });
    panel.current?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
  }, [isFresh]);
  useEffect(() => {
    const { current } = panel;
    const close = ({ key }: KeyboardEvent) => key === "Escape" && onClose();
    current?.addEventListener("keydown", close);
    return () => current?.removeEventListener("keydown", close);
  }, [onClose]);
  return (
    <section
      ref={panel}
      className="event chosen-event"
      aria-label={y.event_region()}
      data-part="event"
      data-chosen={event.id}
    >
      <EventEntry atlas={atlas} event={event}>
        <p>
          <PageLink
            page="/story/"
            scenario={withStory(scenario, { event: event.id })}
            label={y.event_permalink()}
            target='[data-part="event"]'
          >
            {y.event_permalink()}
          </PageLink>
        </p>
      </EventEntry>
      <button type="button" className="icon-button" aria-label={y.event_close()} onClick={onClose}>
        <Icon name="close" />
      </button>
    </section>
  );
}
