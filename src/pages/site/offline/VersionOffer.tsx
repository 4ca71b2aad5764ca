import { useState } from "react";
import { takeOver } from "../../../state/keepOffline";
import { useOffline } from "../../../state/useOffline";
import { useScenarioStore } from "../../../state/scenarioStore";
import { k } from "../../../text/offlineMessages";

/** A newer version, offered: not while a gesture is under way, and never twice when it can wait. */
export function VersionOffer() {
  const offered = useOffline((state) => state.offered);
  const busy = useScenarioStore((state) => state.draft !== null);
  const [refused, setRefused] = useState<string | null>(null);
  const shown = offered && offered.build !== refused && !busy;
  return (
    <div className="version-offer" role="status" data-part="version-offer">
      {shown && (
        <>
          <p>{k.offer({ release: offered.release })}</p>
          <button type="button" className="button primary small" onClick={() => void takeOver()}>
            {k.offer_reload()}
          </button>
          <button type="button" className="button small" onClick={() => setRefused(offered.build)}>
            {k.offer_later()}
          </button>
        </>
      )}
    </div>
  );
}
