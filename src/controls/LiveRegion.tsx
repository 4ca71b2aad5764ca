import { useEffect, useRef, useState } from "react";

const APART = 1000; // ms between two messages

/** The one polite live region: says the newest message, at most one a second. */
export function LiveRegion({ message }: { message: string }) {
  const [said, setSaid] = useState("");
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + APART - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setSaid(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div role="status" aria-live="polite" className="sr-only" data-part="status">
      {said}
    </div>
  );
}
