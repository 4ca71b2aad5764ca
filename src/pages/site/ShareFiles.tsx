import { lazy, Suspense } from "react";
import { SharePanel } from "./SharePanel";
import type { Takeaway } from "./take/Takeaway";

const TakeFiles = lazy(() => import("./take/TakeFiles").then((module) => ({ default: module.TakeFiles })));

/** The link, the words and files of every kind of what is on screen. */
export function ShareFiles({ takeaway }: { takeaway: Takeaway }) {
  return (
    <SharePanel
      shared={takeaway}
      renderFiles={(say, sayBlocked) => (
        <Suspense fallback={<div className="take-waiting" />}>
          <TakeFiles takeaway={takeaway} onSay={say} onBlocked={sayBlocked} />
        </Suspense>
      )}
    />
  );
}
