import { useCallback, useDeferredValue, useSyncExternalStore } from "react";

// Asking anew for each render takes longer than many a step of a slider does.
const lists = new Map<string, MediaQueryList>();

function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds, drawn in slices where that changes; false on a server. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = listOf(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useDeferredValue(
    useSyncExternalStore(
      subscribe,
      () => listOf(query).matches,
      () => false,
    ),
  );
}
