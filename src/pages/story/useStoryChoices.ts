import { useCallback, useMemo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Note } from "../../domain/linkFields";
import type { Story } from "../../domain/story";
import { parseStory, writeStory, type StoryChoices } from "../../domain/storyChoices";
import { change } from "../../state/actions";
import { useScenarioStore } from "../../state/scenarioStore";

/** What is chosen on the page, and how to choose: each choice is one entry of the history. */
export interface ChosenStory {
  readonly choices: StoryChoices;
  readonly notes: readonly Note[];
  readonly choose: (changes: Partial<StoryChoices>) => void;
}

/** The choices that the link holds, read for this story. */
export function useStoryChoices(atlas: Atlas, story: Story): ChosenStory {
  const raw = useScenarioStore((state) => state.scenario.story);
  const { choices, notes } = useMemo(() => parseStory(raw, story), [raw, story]);
  const choose = useCallback(
    (changes: Partial<StoryChoices>) => change(atlas, { story: writeStory({ ...choices, ...changes }) }),
    [atlas, choices],
  );
  return { choices, notes, choose };
}
