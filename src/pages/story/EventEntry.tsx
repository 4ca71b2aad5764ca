import type { ReactNode } from "react";
import type { Atlas } from "../../domain/atlas";
import type { StoryEvent } from "../../domain/story";
import { formatDate } from "../../format/date";
import { locale, m } from "../../text/messages";
import { sentences } from "../../text/sentences";
import { y } from "../../text/storyMessages";
import { laneName } from "../../text/storyNames";
import { SourceList } from "../site/SourceList";
import { Glossed } from "../site/Glossed";

interface Props {
  readonly atlas: Atlas;
  readonly event: StoryEvent;
  readonly children?: ReactNode;
}

const CONFIDENCES = { high: y.confidence_high, medium: y.confidence_medium, low: y.confidence_low };
const IMPORTANCES = { 1: y.importance_1, 2: y.importance_2, 3: y.importance_3 };

/** An event in full: when, of which kind, what, how sure, and its sources. */
export function EventEntry({ atlas, event, children }: Props) {
  const { date, lane, title, summary, note, confidence, importance, scheduled, sources } = event;
  return (
    <>
      <p className="event-when">
        <span className="event-dot" data-lane={lane} data-size={importance} aria-hidden="true" />
        {y.event_line({ date: formatDate(date, locale), lane: laneName(lane) })}
        {m.gap()}
        {date.length === 7 && <span className="quiet">{y.event_month()}</span>}{" "}
        {scheduled && <strong className="badge dotted">{y.event_scheduled()}</strong>}
      </p>
      <div className="event-what">
        <h3 tabIndex={-1}>{title}</h3>
        <p>
          <Glossed text={summary} />
        </p>
        {note !== undefined && <p className="note">{note}</p>}
        <p className="note">
          {sentences([
            y.event_confidence({ level: CONFIDENCES[confidence]() }),
            y.event_importance({ level: IMPORTANCES[importance]() }),
          ])}
        </p>
        {children}
      </div>
      <SourceList atlas={atlas} ids={sources} />
    </>
  );
}
