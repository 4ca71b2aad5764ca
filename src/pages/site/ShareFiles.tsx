import { Suspense } from "react";
import { drawnPart } from "./lazyPart";
import { SharePanel } from "./SharePanel";
import type { Takeaway } from "./take/Takeaway";

const TakeFiles = drawnPart("every", () => import("./take/TakeFiles"), "TakeFiles");

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
