import { newestComplete, type Atlas } from "../../domain/atlas";
import type { Release } from "../../domain/market";
import { change } from "../../state/actions";
import { d } from "../../text/onDemandMessages";

/** A link made with an older release is shown as asked; the newest complete one is offered, never forced. */
export function ReleaseOffer({ atlas, release }: { atlas: Atlas; release: Release }) {
  const newest = newestComplete(atlas);
  if (release.id === newest.id) return null;
  const say = release.asOf > newest.asOf ? d.offer_complete : d.offer_newer;
  return (
    <p className="offer" data-part="release-offer">
      {say({ made: release.label, newest: newest.label })}{" "}
      <button type="button" className="text-button" onClick={() => change(atlas, { release: newest.id })}>
        {d.offer_see({ newest: newest.label })}
      </button>
    </p>
  );
}
