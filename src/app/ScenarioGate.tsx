import { useLayoutEffect, useState, type ReactNode } from "react";
import type { LoadedAtlas } from "../datasets/loadAtlas";
import { useScenarioStore } from "../state/scenarioStore";
import { followAddress } from "../state/syncLink";

/** Whether the store holds what the address says: without a query that is what it begins with, or a page's own preset. */
function isAtStart(): boolean {
  const { page, scenario } = useScenarioStore.getState();
  if (typeof window === "undefined") return true;
  return window.location.search === "" && page.startsWith("/p/") === (scenario.preset !== null);
}

/** Shows the page once the link has been read, so that no number of another scenario is ever painted. */
export function ScenarioGate({ atlas, children }: { atlas: LoadedAtlas; children: ReactNode }) {
  const [read, setRead] = useState(isAtStart);
  useLayoutEffect(() => followAddress(atlas, () => setRead(true)), [atlas]);
  return read ? children : null;
}
