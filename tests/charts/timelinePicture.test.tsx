import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { measureText } from "../../src/charts/shared/measureText";
import { Timeline } from "../../src/charts/timeline/Timeline";
import { timelineLayout } from "../../src/charts/timeline/timelineLayout";
import { DEFAULT_STORY, shownEvents } from "../../src/domain/storyChoices";
import { fullWindow, type StoryWindow } from "../../src/domain/storyWindow";
import { timelineInput } from "../../src/pages/story/timelineInput";
import { lines, story } from "../support/story";

/** The chart as text that a person can read: one element a line, numbers rounded to a tenth of a pixel. */
function picture(window: StoryWindow, width: number): string {
  const events = shownEvents(story, { ...DEFAULT_STORY, months: window });
  const input = timelineInput(events, lines, DEFAULT_STORY, window);
  return renderToStaticMarkup(
    <Timeline
      boxes={timelineLayout(input, width, measureText)}
      labels={{ name: "Timeline", help: "Help" }}
      spokenOf={(id) => id}
      chosen="executive-order-14330-signed"
      onChoose={() => undefined}
      hintOf={() => null}
    />,
  )
    .replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replace(/></g, ">\n<")
    .replace(/_R_[0-9a-zA-Z]+_/g, "id");
}

test.each([
  ["wide", fullWindow(story.events), 1_376],
  ["zoomedOnPhone", { from: "2025-05", to: "2025-10" }, 328],
] as const)("the timeline %s is as it was", async (name, window, width) => {
  await expect(picture(window, width)).toMatchFileSnapshot(`pictures/timeline-${name}.html`);
});
