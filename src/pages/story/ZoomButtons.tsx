import { Icon } from "../../controls/Icon";
import { LEAST_MONTHS, moveWindow, zoomWindow, type StoryWindow } from "../../domain/storyWindow";
import { monthNumber } from "../../domain/monthNumber";
import { formatDate } from "../../format/date";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";

interface Props {
  readonly full: StoryWindow;
  readonly window: StoryWindow;
  /** What stays in the middle when zooming, in decimal years. */
  readonly centre: number;
  readonly onWindow: (window: StoryWindow | null) => void;
}

/** The months that are shown, and how to see fewer, more, earlier or later ones. */
export function ZoomButtons({ full, window, centre, onWindow }: Props) {
  const isFull = window.from === full.from && window.to === full.to;
  const isClose = monthNumber(window.to) - monthNumber(window.from) < LEAST_MONTHS;
  const show = (next: StoryWindow) => onWindow(next.from === full.from && next.to === full.to ? null : next);
  const buttons = [
    {
      icon: "earlier",
      name: y.zoom_earlier(),
      off: window.from === full.from,
      act: () => show(moveWindow(window, full, -1)),
    },
    {
      icon: "later",
      name: y.zoom_later(),
      off: window.to === full.to,
      act: () => show(moveWindow(window, full, 1)),
    },
    {
      icon: "minus",
      name: y.zoom_out(),
      off: isFull,
      act: () => show(zoomWindow(window, full, centre, 2)),
    },
    {
      icon: "plus",
      name: y.zoom_in(),
      off: isClose,
      act: () => show(zoomWindow(window, full, centre, 0.5)),
    },
  ] as const;
  return (
    <div role="group" aria-label={y.zoom()} className="zoom">
      <span className="quiet" data-part="window">
        {y.zoom_window({ from: formatDate(window.from, locale), to: formatDate(window.to, locale) })}
      </span>
      {buttons.map(({ icon, name, off, act }) => (
        <button
          key={icon}
          type="button"
          className="icon-button"
          aria-label={name}
          aria-disabled={off}
          onClick={() => off || act()}
        >
          <Icon name={icon} />
        </button>
      ))}
      <button
        type="button"
        className="button small"
        aria-disabled={isFull}
        onClick={() => isFull || onWindow(null)}
      >
        {y.zoom_all()}
      </button>
    </div>
  );
}
