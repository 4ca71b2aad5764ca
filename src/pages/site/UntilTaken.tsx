import { useDeferredValue, useSyncExternalStore, type ReactNode } from "react";

const never = () => () => {};

/**
 * Whether the page is the browser's own by now: false on a server, and while the page that it drew is taken over. What
 * that changes is drawn in slices, so that the page answers meanwhile.
 */
export function useTaken(): boolean {
  return useDeferredValue(
    useSyncExternalStore(
      never,
      () => true,
      () => false,
    ),
  );
}

/**
 * What depends on the window it is drawn in. A server draws it for the usual one, or `first` in its stead; that stands
 * as it is until the page has been taken over, and is never compared with what the browser would draw.
 */
export function UntilTaken({ first, children }: { first?: ReactNode; children: ReactNode }) {
  const taken = useTaken();
  if (taken) return children;
  if (typeof window === "undefined") return <div className="first-paint">{first ?? children}</div>;
  return <div className="first-paint" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}
