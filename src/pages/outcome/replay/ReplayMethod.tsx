import { r } from "../../../text/replayMessages";

/** How the figures of a run are computed, from what, and what they cannot say. */
export function ReplayMethod({ notes }: { readonly notes: readonly string[] }) {
  const lines = [
    r.method_look(),
    r.method_return(),
    r.method_growth(),
    r.method_yearly(),
    r.method_below(),
    r.method_rolling(),
    r.method_end(),
    r.method_limits(),
    ...notes,
  ];
  return (
    <details className="replay-more" data-part="replay-method">
      <summary>{r.method()}</summary>
      <ul className="replay-method">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
