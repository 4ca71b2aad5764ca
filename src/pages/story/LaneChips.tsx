import { LANES, type Lane, type Story } from "../../domain/story";
import { pressLane } from "../../domain/storyChoices";
import { y } from "../../text/storyMessages";
import { laneName } from "../../text/storyNames";

interface Props {
  readonly story: Story;
  readonly shown: readonly Lane[];
  readonly onLanes: (lanes: readonly Lane[]) => void;
}

/** Which kinds of events are shown: all, or any of them. */
export function LaneChips({ story, shown, onLanes }: Props) {
  const isAll = shown.length === LANES.length;
  const countOf = (lane: Lane) => story.events.filter((event) => event.lane === lane).length;
  return (
    <div role="group" aria-label={y.lanes()} className="chips">
      <button type="button" aria-pressed={isAll} onClick={() => onLanes(LANES)}>
        {y.lane_all({ count: story.events.length })}
      </button>
      {LANES.map((lane) => (
        <button
          key={lane}
          type="button"
          aria-pressed={!isAll && shown.includes(lane)}
          onClick={() => onLanes(pressLane(shown, lane))}
        >
          {y.lane_chip({ name: laneName(lane), count: countOf(lane) })}
        </button>
      ))}
    </div>
  );
}
