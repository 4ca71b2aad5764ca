import { memo, Suspense } from "react";
import { lazyPart } from "../site/lazyPart";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { m } from "../../text/messages";

const SourceChoice = lazyPart(() => import("./SourceChoice"), "SourceChoice");

/** Where the money comes from: every holding in proportion, or chosen ones. */
export const TakenFrom = memo(function TakenFrom({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  return (
    <section className="taken-from isolate">
      <Suspense
        fallback={
          <Select label={m.taken_from()} value="prorata" onChange={() => undefined}>
            <option value="prorata">{m.taken_from_prorata()}</option>
          </Select>
        }
      >
        <SourceChoice atlas={atlas} outcome={outcome} />
      </Suspense>
    </section>
  );
});
