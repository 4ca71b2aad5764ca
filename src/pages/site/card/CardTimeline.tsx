import { timelineLayout, type TimelineLane } from "../../../charts/timeline/timelineLayout";
import type { Story } from "../../../domain/story";
import { DEFAULT_STORY } from "../../../domain/storyChoices";
import { fullWindow } from "../../../domain/storyWindow";
import { timelineInput } from "../../story/timelineInput";
import type { CardRoom } from "./CardParts";

const TICK = { size: 11, y: 11 }; // px
const HEAD = 18; // px over the first lane, for the years
const NAME = 13; // px of text
const FAMILIES = ["stocks", "mixed", "insurance", "property", "bonds", "private"]; // whose colours the lanes have

interface LaneProps {
  readonly lane: TimelineLane;
  readonly place: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

function Lane({ lane: { name, marks, y: line }, place, y, left, right }: LaneProps) {
  return (
    <>
      <path d={`M${left} ${y}H${right}`} stroke="var(--line)" />
      <text x={name.x} y={y + NAME * 0.35} fontSize={NAME} fill="var(--ink)">
        {name.text}
      </text>
      {marks.map((mark) => (
        <circle
          key={mark.id}
          cx={mark.x}
          cy={y + mark.y - line}
          r={mark.radius}
          stroke="var(--ink)"
          fill={mark.scheduled ? "var(--paper)" : `var(--family-${FAMILIES[place]})`}
        />
      ))}
    </>
  );
}

/** All events of the story in their lanes, without words: a larger dot means more consequence. */
export function CardTimeline({ story, room }: { story: Story; room: CardRoom }) {
  const input = timelineInput(story.events, [], DEFAULT_STORY, fullWindow(story.events));
  const { plot, ticks, lanes } = timelineLayout(input, room.width, room.measure);
  const apart = (room.height - HEAD) / lanes.length;
  return (
    <>
      {ticks.map(({ x, text }) => (
        <g key={`${x} ${text}`}>
          <path d={`M${x} ${HEAD}V${room.height}`} stroke="var(--line)" />
          <text x={x} y={TICK.y} fontSize={TICK.size} fill="var(--ink-2)">
            {text}
          </text>
        </g>
      ))}
      {lanes.map((lane, place) => (
        <Lane
          key={lane.id}
          lane={lane}
          place={place}
          y={HEAD + (place + 0.5) * apart}
          left={plot.x}
          right={plot.x + plot.width}
        />
      ))}
    </>
  );
}
