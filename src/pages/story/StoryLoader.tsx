import { useStory } from "../../datasets/useStory";
import type { Atlas } from "../../domain/atlas";
import { y } from "../../text/storyMessages";
import { useShortcuts } from "../redirect/useShortcuts";
import { FileFailure } from "../site/FileFailure";
import { StoryBody } from "./StoryBody";

/** The story, or what is wrong with its files. */
export function StoryLoader({ atlas }: { atlas: Atlas }) {
  const loaded = useStory(atlas);
  useShortcuts();
  if (loaded.data) return <StoryBody atlas={atlas} story={loaded.data} />;
  if (loaded.error) return <FileFailure part="story-error" heading={y.failed_heading()} query={loaded} />;
  return (
    <div className="story-waiting" role="status">
      {y.loading()}
    </div>
  );
}
