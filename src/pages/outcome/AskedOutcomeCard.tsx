import { Suspense } from "react";
import type { Atlas } from "../../domain/atlas";
import { isModelRef } from "../../domain/modelRef";
import type { Outcome } from "../../domain/outcome";
import { useAsked } from "../../state/asked";
import { lazyPart } from "../site/lazyPart";
import type { useModelView } from "./useModelView";

const ModelCard = lazyPart(() => import("./ModelCard"), "ModelCard");
const SourceCard = lazyPart(() => import("../redirect/SourceCard"), "SourceCard");

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly view: ReturnType<typeof useModelView>;
}

/** The card of the figure of the mix, or of what it would do, that was asked for. */
export function AskedOutcomeCard({ atlas, outcome, view }: Props) {
  const asked = useAsked((state) => state.asked);
  if (!asked) return null;
  const key = JSON.stringify(asked);
  return (
    <Suspense>
      {!isModelRef(asked) ? (
        <SourceCard key={key} atlas={atlas} outcome={outcome} figure={asked} />
      ) : (
        view && <ModelCard key={key} atlas={atlas} view={view} figure={asked} />
      )}
    </Suspense>
  );
}
