import { Suspense } from "react";
import { lazyPart } from "../site/lazyPart";
import type { Atlas } from "../../domain/atlas";
import { useScenarioStore } from "../../state/scenarioStore";
import { y } from "../../text/storyMessages";

const LinkNotice = lazyPart(() => import("../redirect/LinkNotice"), "LinkNotice");
// A part of its own, so that the first view of the site names few files for this page.
const StoryLoader = lazyPart(() => import("./StoryLoader"), "StoryLoader");

/** What happened, 2020 to 2027, beside the markets; and the claims of the news, checked. */
export function StoryPage({ atlas }: { atlas: Atlas }) {
  const noted = useScenarioStore((state) => state.notes.length > 0);
  return (
    <main className="market story">
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
      <Suspense fallback={<p role="status">{y.loading()}</p>}>
        <StoryLoader atlas={atlas} />
      </Suspense>
    </main>
  );
}
