import { timelineLayout, type TimelineLane } from "../../../charts/timeline/timelineLayout";
import type { Story } from "../../../domain/story";
import { DEFAULT_STORY } from "../../../domain/storyChoices";
import { fullWindow } from "../../../domain/storyWindow";
import { timelineInput } from "../../story/timelineInput";
import type { CardRoom } from "./CardParts";

const TICK = { size: 11, y: 12 }; // px
const LANES = 6; // px of text less than the row that a lane has
const DOT = { stroke: "var(--ink)", fills: ["stocks", "mixed", "insurance", "property", "bonds", "private"] };

function Lane({ lane, place, right }: { lane: TimelineLane; place: number; right: number }) {
  return (
    <>
      <path d={`M${lane.marks[0]?.x ?? 0} ${lane.y}H${right}`} stroke="var(--line)" />
      <text x={lane.name.x} y={lane.name.y} fontSize="13" fill="var(--ink)">
        {lane.name.text}
      </text>
      {lane.marks.map(({ id, x, y, radius, scheduled }) => (
        <circle
          key={id}
          cx={x}
          cy={y}
          r={radius}
          stroke={DOT.stroke}
          fill={scheduled ? "var(--paper)" : `var(--family-${DOT.fills[place]})`}
        />
      ))}
    </>
  );
}

/** All events of the story in their lanes, without words: a larger dot means more consequence. */
export function CardTimeline({ story, room }: { story: Story; room: CardRoom }) {
  const input = timelineInput(story.events, [], DEFAULT_STORY, fullWindow(story.events));
  const bare = { ...input, items: input.items.map((item) => ({ ...item, text: "" })) };
  const { plot, ticks, lanes, height } = timelineLayout(bare, room.width, room.measure);
  const scale = Math.min(1, room.height / height);
  return (
    <g transform={`scale(1,${scale})`}>
      {ticks.map(({ x, text }) => (
        <g key={`${x} ${text}`}>
          <path d={`M${x} ${plot.y - LANES}V${plot.y + plot.height}`} stroke="var(--line)" />
          <text x={x} y={TICK.y} fontSize={TICK.size} fill="var(--ink-2)">
            {text}
          </text>
        </g>
      ))}
      {lanes.map((lane, place) => (
        <Lane key={lane.id} lane={lane} place={place} right={plot.x + plot.width} />
      ))}
    </g>
  );
}
