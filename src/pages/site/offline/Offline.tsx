import { useEffect } from "react";
import type { ArrivalFailure } from "../../../domain/HeldVersion";
import { keepOffline } from "../../../state/keepOffline";
import { useOffline } from "../../../state/useOffline";
import { k } from "../../../text/offlineMessages";
import { VersionOffer } from "./VersionOffer";
import "./offline.css";

function failureText({ file, full }: ArrivalFailure, first: boolean): string {
  if (full) return first ? k.failed_full() : k.failed_full_update();
  return first ? k.failed_first({ file }) : k.failed_update({ file });
}

/** Has the browser keep the site, and says which version it keeps, what went wrong with it, and that a newer one is here. */
export function Offline() {
  const held = useOffline((state) => state.held);
  const failure = useOffline((state) => state.failure);
  useEffect(() => void keepOffline(), []);
  return (
    <>
      <p className="held-version">
        {held && <span data-part="held">{k.held({ ...held })}</span>}{" "}
        <span role="status" data-part="held-failure">
          {failure && failureText(failure, held === null)}
        </span>
      </p>
      <VersionOffer />
    </>
  );
}
