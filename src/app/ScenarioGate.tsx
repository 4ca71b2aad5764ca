import { useLayoutEffect, useState, type ReactNode } from "react";
import type { LoadedAtlas } from "../datasets/loadAtlas";
import { followAddress } from "../state/syncLink";

/** Shows the page once the link has been read, so that no number of another scenario is ever painted. */
export function ScenarioGate({ atlas, children }: { atlas: LoadedAtlas; children: ReactNode }) {
  const [read, setRead] = useState(typeof window === "undefined");
  useLayoutEffect(() => followAddress(atlas, () => setRead(true)), [atlas]);
  return read ? children : null;
}
