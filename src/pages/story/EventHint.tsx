import { HintCard } from "../../charts/shared/HintCard";
import { pointUpTo, type MarketLine } from "../../domain/marketLines";
import type { StoryEvent } from "../../domain/story";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { laneName, lineName, timesText } from "../../text/storyNames";

interface Props {
  readonly event: StoryEvent;
  readonly lines: readonly MarketLine[];
  readonly onChoose: (id: string) => void;
}

/** What the markets had done by the end of the month of an event; nothing where they are not known yet. */
function marketsBy(lines: readonly MarketLine[], { date, scheduled }: StoryEvent): readonly string[] {
  if (scheduled) return [];
  const parts = lines.flatMap((line) => {
    const point = pointUpTo(line, date.slice(0, 7));
    return point ? [y.hint_line({ name: lineName(line.id), value: timesText(point) })] : [];
  });
  return parts.length === 0 ? [] : [y.hint_markets({ list: new Intl.ListFormat(locale).format(parts) })];
}

/** An event in short, beside its mark. */
export function EventHint({ event, lines, onChoose }: Props) {
  const { id, title, date, lane, summary } = event;
  const when = y.event_line({ date: formatDate(date, locale), lane: laneName(lane) });
  return (
    <HintCard
      label={title}
      lines={[when, summary, ...marketsBy(lines, event)]}
      onAsk={() => onChoose(id)}
      onZoom={null}
    />
  );
}
