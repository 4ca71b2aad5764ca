import { memo, Suspense, useState } from "react";
import { drawnPart } from "../site/lazyPart";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { m } from "../../text/messages";

const ClassTable = drawnPart("first", () => import("./ClassTable"), "ClassTable");

/** The mix by asset class after looking through each fund, opened on demand. */
export const Classes = memo(function Classes({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="classes isolate" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{m.classes()}</h2>
      </summary>
      {open && (
        <Suspense>
          <ClassTable atlas={atlas} outcome={outcome} />
        </Suspense>
      )}
    </details>
  );
});
