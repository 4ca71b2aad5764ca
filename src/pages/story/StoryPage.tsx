import { Suspense } from "react";
import { drawnPart } from "../site/lazyPart";
import type { Atlas } from "../../domain/atlas";
import { y } from "../../text/storyMessages";
import { NoticeOfLink } from "../site/NoticeOfLink";

// A part of its own, so that the first view of the site names few files for this page.
const StoryLoader = drawnPart("every", () => import("./StoryLoader"), "StoryLoader");

/** What happened, 2020 to 2027, beside the markets; and the claims of the news, checked. */
export function StoryPage({ atlas }: { atlas: Atlas }) {
  return (
    <main className="market story">
      <NoticeOfLink />
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
