import type { Atlas } from "../domain/atlas";
import type { Story, StoryEvent } from "../domain/story";
import { formatDate } from "../format/date";
import { locale } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { y } from "../text/storyMessages";
import { citedSources } from "./citedSources";
import { csvText } from "./csvText";

const HEADER = [
  "id",
  "date",
  "kind",
  "title",
  "summary",
  "importance",
  "status",
  "confidence",
  "note",
  "sources",
];

/** Events as CSV: comments, an English header, oldest first, with their sources as ids and in full above. */
export function eventsCsv(atlas: Atlas, story: Story, events: readonly StoryEvent[], link: string): string {
  const comments = [
    y.csv_title(),
    y.csv_found({ date: formatDate(story.foundUpTo, locale) }),
    d.csv_link({ link }),
    d.csv_sources({
      list: citedSources(
        atlas,
        events.flatMap(({ sources }) => sources),
      ),
    }),
    d.csv_advice(),
  ];
  const rows = events.map((event) => [
    event.id,
    event.date,
    event.lane,
    event.title,
    event.summary,
    event.importance,
    event.scheduled ? "scheduled" : "happened",
    event.confidence,
    event.note ?? "",
    event.sources.join(" "),
  ]);
  return csvText(comments, HEADER, rows);
}
