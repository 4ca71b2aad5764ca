import { lazy, Suspense } from "react";
import { useStory } from "../../datasets/useStory";
import type { Atlas } from "../../domain/atlas";
import { useScenarioStore } from "../../state/scenarioStore";
import { y } from "../../text/storyMessages";
import { useShortcuts } from "../redirect/useShortcuts";
import { FileFailure } from "../site/FileFailure";
import { StoryBody } from "./StoryBody";
import "./claims.css";
import "./story.css";
import "./timeline.css";

const LinkNotice = lazy(() =>
  import("../redirect/LinkNotice").then((module) => ({ default: module.LinkNotice })),
);

/** What happened, 2020 to 2027, beside the markets; and the claims of the news, checked. */
export function StoryPage({ atlas }: { atlas: Atlas }) {
  const { data, error, isFetching, refetch } = useStory(atlas);
  const noted = useScenarioStore((state) => state.notes.length > 0);
  useShortcuts();
  return (
    <main className="market story" aria-busy={isFetching}>
      {noted && (
        <Suspense>
          <LinkNotice />
        </Suspense>
      )}
      <div className="headline-block" data-part="words">
        <h1 className="headline" tabIndex={-1}>
          {y.headline()}
        </h1>
      </div>
      {data ? (
        <StoryBody atlas={atlas} story={data} />
      ) : error ? (
        <FileFailure
          part="story-error"
          heading={y.failed_heading()}
          error={error}
          busy={isFetching}
          onRetry={() => void refetch()}
        />
      ) : (
        <div className="story-waiting" role="status">
          {y.loading()}
        </div>
      )}
    </main>
  );
}
