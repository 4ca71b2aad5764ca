import { Suspense, type ReactNode } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Refused } from "../../state/scenarioStore";
import { drawnPart } from "../site/lazyPart";

const LineMessage = drawnPart("first", () => import("./LineMessage"), "LineMessage");

/** Below a line: why its last wish was not granted; null where it was. */
export function lineNote(refused: Refused | null, atlas: Atlas, line: string): ReactNode {
  if (refused?.line !== line) return null;
  return (
    <Suspense>
      <LineMessage atlas={atlas} line={line} />
    </Suspense>
  );
}
