import { memo } from "react";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { formatShare } from "../../format/share";
import { change } from "../../state/actions";
import { locale, m } from "../../text/messages";

/** Where the money comes from: every holding in proportion, or the leaves that a link or preset names. */
export const TakenFrom = memo(function TakenFrom({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const { from } = outcome.scenario;
  return (
    <section className="taken-from">
      <h2 className="field-label">{m.taken_from()}</h2>
      {from === "prorata" ? (
        <p>{m.taken_from_prorata()}</p>
      ) : (
        <>
          <ul>
            {Object.entries(from).map(([id, points]) => (
              <li key={id} className="flex justify-between gap-3">
                <span>{outcome.releaseTree.tree.byId.get(id)!.label}</span>
                <span>{formatShare(points, locale)}</span>
              </li>
            ))}
          </ul>
          <button type="button" className="button small" onClick={() => change(atlas, { from: "prorata" })}>
            {m.taken_from_reset()}
          </button>
        </>
      )}
    </section>
  );
});
