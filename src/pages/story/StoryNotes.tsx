import type { Story } from "../../domain/story";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { sentences } from "../../text/sentences";
import { y } from "../../text/storyMessages";

/** How the story was made, in plain words, and what it cannot say. */
export function StoryNotes({ story }: { story: Story }) {
  return (
    <section className="story-notes">
      <h2>{y.method_heading()}</h2>
      <p>{sentences([y.method_events(), y.method_dates()])}</p>
      <p>{y.method_lines()}</p>
      <p>{y.method_claims()}</p>
      <p>{sentences([y.limits_search({ date: formatDate(story.foundUpTo, locale) }), y.limits_cause()])}</p>
      <ul className="note">
        {story.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
